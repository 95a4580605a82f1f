import type { Article, BlockKind } from '../article/article.ts';
import { confidenceOf } from '../browser/verdict-view/confidence-of.ts';
import { isLikely } from '../browser/verdict-view/is-likely.ts';
import { matchCase } from '../browser/verdict-view/match-case.ts';
import type { Evidence } from '../engine/verdict.ts';

/** Words of the page that were probably others. */
export interface Substitution {
  /** Place in the article's text: also its name. */
  start: number;
  /** What the page says. */
  quote: string;
  /** What was probably written, best first, in the quote's case. */
  expected: string[];
  /** True if the best of them is likelier than not, and so is put back at first. */
  isProbable: boolean;
  /** True if the words were swapped less likely than not. */
  isDoubtful: boolean;
}

/** Text as it stands, or words that can be put back. */
export type TextSegment = string | Substitution;

export interface RestoredBlock {
  kind: BlockKind;
  start: number;
  segments: TextSegment[];
}

/** A wording likelier than this is put back; a chance of 0–1. */
const MIN_PROBABILITY = 0.5;

function toSubstitution(evidence: Evidence): Substitution {
  const { quote, start = 0, expected = [] } = evidence;
  const words = expected.map((one) => matchCase(one, quote));
  const isSure = confidenceOf(evidence) >= MIN_PROBABILITY;
  return { start, quote, expected: words, isProbable: isSure, isDoubtful: !isLikely(evidence) };
}

/** Findings that can be put back, in the order of the text; of two that overlap, the first. */
function orderSubstitutions(evidence: Evidence[]): Substitution[] {
  let end = 0;
  return evidence
    .filter(({ start, expected }) => start !== undefined && expected?.[0])
    .map(toSubstitution)
    .sort((a, b) => a.start - b.start)
    .filter((swap) => {
      if (swap.start < end) return false;
      end = swap.start + swap.quote.length;
      return true;
    });
}

/** The article's blocks, cut into text and words that can be put back. Evidence must be of this very article. */
export function restoreText({ text, blocks }: Article, evidence: Evidence[]): RestoredBlock[] {
  const swaps = orderSubstitutions(evidence);
  return blocks.map(({ kind, start, end }) => {
    const segments: TextSegment[] = [];
    let at = start;
    for (const swap of swaps) {
      const after = swap.start + swap.quote.length;
      if (swap.start < at || after > end) continue;
      if (swap.start > at) segments.push(text.slice(at, swap.start));
      segments.push(swap);
      at = after;
    }
    if (at < end) segments.push(text.slice(at, end));
    return { kind, start, segments };
  });
}
