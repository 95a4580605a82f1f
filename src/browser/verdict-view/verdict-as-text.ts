import { namedWording } from '../../engine/named-wording.ts';
import type { Evidence, Verdict } from '../../engine/verdict.ts';
import { translate } from '../i18n/translate.ts';
import { articleAddress } from './article-address.ts';
import { matchCase } from './match-case.ts';
import { selectEvidence } from './select-evidence.ts';
import { plainQuote, sourceLabel } from './source-label.ts';
import { verdictWords } from './verdict-words.ts';

/** Pairs of words that are written out, the surest first. */
const MAX_PAIRS = 20;

function pairOf(evidence: Evidence): string | undefined {
  const best = namedWording(evidence);
  const quote = plainQuote(evidence.quote);
  return best && `${translate('quoted', quote)} → ${translate('quoted', matchCase(best, quote))}`;
}

function creditLines(verdict: Verdict): string[] {
  const { original } = verdict;
  const address = articleAddress(verdict);
  if (!original) return [];
  return [translate('creditsSite', sourceLabel(original)), ...(address ? [address] : [])];
}

/** A verdict as a text to be passed on: the page, what it is, what it credits, and the surest swapped words. */
export function verdictAsText(verdict: Verdict, url: string, hidden: string[]): string {
  const { headline, more } = verdictWords(verdict);
  const { likely } = selectEvidence(verdict, hidden);
  const pairs = [...new Set(likely.map(pairOf))].filter((pair) => pair !== undefined);
  const parts = [
    [url],
    [headline, ...(more ? [more] : [])],
    creditLines(verdict),
    pairs.slice(0, MAX_PAIRS),
  ];
  return parts.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n');
}
