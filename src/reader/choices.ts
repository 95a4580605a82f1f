import type { RestoredBlock, Swap } from './restore-text.ts';

/** Which wording stands for each swap (by its start): one of its expected words, or the page's own. */
export type Choices = ReadonlyMap<number, string>;

/** The wording that stands for a swap: the reader's choice, else the likelier of the two. */
export function choose(swap: Swap, choices: Choices): string {
  const likely = swap.isSure ? (swap.expected[0] ?? swap.quote) : swap.quote;
  return choices.get(swap.start) ?? likely;
}

/** Choices that put all swaps back to what the page says. */
export function undoAll(blocks: RestoredBlock[]): Choices {
  const swaps = blocks.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string'));
  return new Map(swaps.map(({ start, quote }) => [start, quote]));
}

/** The text as it now reads, paragraph by paragraph. */
export function writeOut(blocks: RestoredBlock[], choices: Choices): string {
  const write = ({ pieces }: RestoredBlock) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : choose(piece, choices))).join('');
  return blocks.map(write).join('\n\n');
}
