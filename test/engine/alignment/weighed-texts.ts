import type { WeighedTexts } from '../../../src/engine/alignment/chains/align-words.ts';
import type { AlignmentStep } from '../../../src/engine/alignment/dp/alignment-step.ts';
import { splitTokens, type Tokens } from '../../../src/engine/alignment/tokens/split-tokens.ts';
import { weighWords } from '../../../src/engine/alignment/tokens/word-weights.ts';

/** Two texts as the aligner sees them: tokens of one lexicon, with their weights. */
export function weighedTexts(copyText: string, originalText: string): WeighedTexts {
  const lexicon = new Map<string, number>();
  const copy = splitTokens(copyText, lexicon);
  const original = splitTokens(originalText, lexicon);
  const words = [...lexicon.keys()];
  return { copy, original, words, weights: weighWords(copy, original, words) };
}

/** The text of the tokens from `from` up to `to`. */
export function textOf(tokens: Tokens, from: number, to: number): string {
  return from < to ? tokens.text.slice(tokens.start[from], tokens.end[to - 1]) : '';
}

const SIGNS = { kept: '=', swapped: '<', inserted: '+', deleted: '-' };

/** Steps as short strings: "=same", "<copy:original", "+inserted", "-deleted". */
export function showSteps(
  { copy, original }: Pick<WeighedTexts, 'copy' | 'original'>,
  steps: readonly AlignmentStep[],
): string[] {
  return steps.map(({ kind, copyStart, copyEnd, originalStart, originalEnd }) => {
    const here = textOf(copy, copyStart, copyEnd);
    const there = textOf(original, originalStart, originalEnd);
    if (kind === 'swapped') return `<${here}:${there}`;
    return SIGNS[kind] + (kind === 'deleted' ? there : here);
  });
}

/** The steps that keep the tokens from `copyStart` and `originalStart` on. */
export const keptSteps = (copyStart: number, originalStart: number, count: number) =>
  Array.from(
    { length: count },
    (_, i): AlignmentStep => ({
      kind: 'kept',
      copyStart: copyStart + i,
      copyEnd: copyStart + i + 1,
      originalStart: originalStart + i,
      originalEnd: originalStart + i + 1,
    }),
  );

/** A step of one kind over half-open ranges of tokens. */
export const stepOf = (
  kind: AlignmentStep['kind'],
  [copyStart, copyEnd]: [number, number],
  [originalStart, originalEnd]: [number, number],
): AlignmentStep => ({ kind, copyStart, copyEnd, originalStart, originalEnd });
