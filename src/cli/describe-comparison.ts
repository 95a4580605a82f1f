import type { Comparison, Relation } from '../engine/alignment/comparison.ts';
import type { ComparisonJsonRow } from './comparison-to-json.ts';

const RELATION_TEXTS: Readonly<Record<Relation, string>> = {
  'same-text': 'the same text',
  swapped: 'the same text with words swapped',
  rewritten: 'rewritten from it: the same facts in the same order, in other words',
  parts: 'parts of it',
  'same-matter': 'a report on the same matter',
  none: 'no relation found',
};

/** Substitutions in the description; the JSON has all. */
const MAX_SUBSTITUTIONS = 12;

function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

/** Describes the relation in a few words. */
export function nameRelation({
  relation,
  figures,
}: Pick<Comparison, 'relation' | 'figures'>): string {
  return relation === 'swapped'
    ? `the same text with ${figures.swaps} words swapped`
    : RELATION_TEXTS[relation];
}

/** Describes a comparison in a few lines. `names` are the two files. */
export function describeComparison(
  comparison: Comparison,
  rows: ComparisonJsonRow[],
  names: [copy: string, original: string],
): string {
  const { figures, agency, runs } = comparison;
  const substitutions = rows.flatMap((row) => row.swaps).slice(0, MAX_SUBSTITUTIONS);
  const lines = [
    `${names[0]} and ${names[1]}: ${nameRelation(comparison)}`,
    `  ${figures.takenSentences} of ${figures.copySentences} sentences come from the original; ` +
      `it uses ${figures.usedSentences} of the original's ${figures.originalSentences}.`,
    `  Words: ${figures.keptWords} kept, ${figures.swappedWords} swapped, ${figures.addedWords} added.`,
    ...(runs[0] ? [`  Longest copied stretch: ${runs[0].words} words.`] : []),
    ...(agency ? [`  Both carry the name of ${agency}: papers print agency copy by right.`] : []),
    ...substitutions.map(({ copy, original }) => `    "${copy}" for "${original}"`),
    ...(figures.swaps > substitutions.length
      ? [`    and ${figures.swaps - substitutions.length} more.`]
      : []),
  ];
  return `${lines.map((line) => line.match(/^ */)?.[0] + printable(line)).join('\n')}\n`;
}
