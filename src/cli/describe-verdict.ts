import { isMarked, markStrength } from '../engine/is-marked.ts';
import { namedWording } from '../engine/named-wording.ts';
import type { Evidence, Verdict } from '../engine/verdict.ts';
import { describeReposted, describeSpun } from './describe-answers.ts';
import type { JudgedInput } from './judge-input.ts';

/** Substitutions in the description; the JSON has all. */
const MAX_QUOTES = 8;

/** Describes a document's verdict in a few lines. */
export function describeVerdict({ input, article, verdict }: JudgedInput): string {
  const name = input.id === undefined ? input.file : `${input.file} (${input.id})`;
  const title = article?.title ? [`  ${article.title}`] : [];
  const lines = [
    `${name}: ${verdict.level}`,
    ...title,
    `  ${describeSpun(verdict)}`,
    ...quoteSubstitutions(verdict),
    `  ${describeReposted(verdict)}`,
    ...quoteOriginal(verdict),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

const describeMark = (evidence: Evidence): string => {
  const wording = namedWording(evidence);
  return `"${evidence.quote}"${wording ? ` for "${wording}"` : ''}`;
};

/** The surest, each with the number of its places; none where the question is answered with no. */
function quoteSubstitutions({ evidence, spun }: Verdict): string[] {
  if (spun.level !== 'notice' && spun.level !== 'warning') return [];
  const marks = evidence
    .filter((one) => one.question === 'spun' && isMarked(one))
    .toSorted((a, b) => markStrength(b) - markStrength(a));
  const counts = new Map<string, number>();
  for (const mark of marks.map(describeMark)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts]
    .slice(0, MAX_QUOTES)
    .map(([mark, count]) => `    ${mark}${count > 1 ? `, ${count} times` : ''}`);
}

function quoteOriginal({ original }: Verdict): string[] {
  if (!original) return [];
  return [`  Credits ${original.name}: ${original.url ?? 'no address'}`, `    "${original.quote}"`];
}

/** Removes control and direction characters: pages must not control the reader's terminal. */
function printable(line: string): string {
  return line.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
