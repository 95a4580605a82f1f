import { isMarked, markStrength } from '../engine/is-marked.ts';
import { namedWording } from '../engine/named-wording.ts';
import type { Level, UnknownReason, Verdict } from '../engine/verdict.ts';
import type { JudgedInput } from './judge-input.ts';

const SPUN_TEXTS: Readonly<Record<Level, string>> = {
  clear: 'No sign that it was reworded by machine.',
  notice: 'Some signs that it was reworded by machine.',
  warning: 'Looks reworded by machine.',
  unknown: 'Cannot tell whether it was reworded by machine',
};

const REPOSTED_TEXTS: Readonly<Record<Level, string>> = {
  clear: 'No sign that it was taken from elsewhere.',
  notice: 'Some signs that it was first published elsewhere.',
  warning: 'Looks taken from elsewhere.',
  unknown: 'Cannot tell whether it was taken from elsewhere',
};

const REASON_TEXTS: Readonly<Record<UnknownReason, string>> = {
  'too-short': 'the text is too short',
  'too-much-text': 'the text is too long to be judged in time',
  'language-not-supported': 'its language is not supported',
  'language-not-recognised': 'its language was not recognised',
  'older-english': 'it is older English or verse',
  'no-text': 'it holds no text',
};

/** Substitutions in the description; the JSON has all. */
const MAX_QUOTES = 8;

/** Describes a document's verdict in a few lines. */
export function describeVerdict({ input, article, verdict }: JudgedInput): string {
  const name = input.id === undefined ? input.file : `${input.file} (${input.id})`;
  const title = article?.title ? [`  ${article.title}`] : [];
  const lines = [
    `${name}: ${verdict.level}`,
    ...title,
    `  ${describeAnswer(SPUN_TEXTS, verdict.spun)}`,
    ...quoteSubstitutions(verdict),
    `  ${describeAnswer(REPOSTED_TEXTS, verdict.reposted)}`,
    ...quoteOriginal(verdict),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function describeAnswer(
  sentences: Readonly<Record<Level, string>>,
  { level, reason }: Verdict['spun'],
): string {
  if (level !== 'unknown') return sentences[level];
  return reason ? `${sentences.unknown}: ${REASON_TEXTS[reason]}.` : `${sentences.unknown}.`;
}

/** The surest, in the order of their sureness; none where the question is answered with no. */
function quoteSubstitutions({ evidence, spun }: Verdict): string[] {
  if (spun.level !== 'notice' && spun.level !== 'warning') return [];
  return evidence
    .filter((one) => one.question === 'spun' && isMarked(one))
    .toSorted((a, b) => markStrength(b) - markStrength(a))
    .slice(0, MAX_QUOTES)
    .map((one) => `    "${one.quote}"${namedWording(one) ? ` for "${namedWording(one)}"` : ''}`);
}

function quoteOriginal({ original }: Verdict): string[] {
  if (!original) return [];
  return [`  Credits ${original.name}: ${original.url ?? 'no address'}`, `    "${original.quote}"`];
}

/** Removes control and direction characters: pages must not control the reader's terminal. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
