import type { RestoredBlock, Substitution } from './restore-text.ts';

/** The chosen wording of each substitution (by its start): one of its expected ones, or the page's. */
export type WordingChoices = ReadonlyMap<number, string>;

/** The current wording of a substitution: the reader's choice, else the more likely one. */
export function chosenWording(substitution: Substitution, choices: WordingChoices): string {
  const likely = substitution.isProbable
    ? (substitution.expected[0] ?? substitution.quote)
    : substitution.quote;
  return choices.get(substitution.start) ?? likely;
}

/** Choices that restore the page's wording everywhere. */
export function revertAll(blocks: RestoredBlock[]): WordingChoices {
  const substitutions = blocks.flatMap(({ segments }) =>
    segments.filter((segment) => typeof segment !== 'string'),
  );
  return new Map(substitutions.map(({ start, quote }) => [start, quote]));
}

/** The text with the current wordings, one paragraph per block. */
export function restoredPlainText(blocks: RestoredBlock[], choices: WordingChoices): string {
  const toText = ({ segments }: RestoredBlock) =>
    segments
      .map((segment) => (typeof segment === 'string' ? segment : chosenWording(segment, choices)))
      .join('');
  return blocks.map(toText).join('\n\n');
}
