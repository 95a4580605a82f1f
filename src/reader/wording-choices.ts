import type { RestoredBlock, Substitution } from './restore-text.ts';

/** Which wording stands for each swap (by its start): one of its expected words, or the page's own. */
export type WordingChoices = ReadonlyMap<number, string>;

/** The wording that stands for a swap: the reader's choice, else the likelier of the two. */
export function chosenWording(swap: Substitution, choices: WordingChoices): string {
  const likely = swap.isProbable ? (swap.expected[0] ?? swap.quote) : swap.quote;
  return choices.get(swap.start) ?? likely;
}

/** Choices that put all swaps back to what the page says. */
export function revertAll(blocks: RestoredBlock[]): WordingChoices {
  const swaps = blocks.flatMap(({ segments: pieces }) =>
    pieces.filter((piece) => typeof piece !== 'string'),
  );
  return new Map(swaps.map(({ start, quote }) => [start, quote]));
}

/** The text as it now reads, paragraph by paragraph. */
export function restoredPlainText(blocks: RestoredBlock[], choices: WordingChoices): string {
  const write = ({ segments: pieces }: RestoredBlock) =>
    pieces
      .map((piece) => (typeof piece === 'string' ? piece : chosenWording(piece, choices)))
      .join('');
  return blocks.map(write).join('\n\n');
}
