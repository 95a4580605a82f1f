import type { AlignmentInput } from '../../../../src/engine/alignment/dp/add-phrase-matches.ts';
import { createDpMatrix } from '../../../../src/engine/alignment/dp/dp-matrix.ts';
import type { SubstitutionPrior } from '../../../../src/engine/alignment/dp/substitution-prior.ts';
import { weighedTexts } from '../weighed-texts.ts';

/** A prior that knows nothing. */
const NOTHING: SubstitutionPrior = {
  word: () => 0,
  copyPhrase: () => 0,
  originalPhrase: () => 0,
  expanded: () => 0,
};

/** Two texts to align, knowing nothing about substitutions but what `known` says. */
export function plainInput(
  copyText: string,
  originalText: string,
  known: Partial<SubstitutionPrior> = {},
): AlignmentInput {
  const { copy, original } = weighedTexts(copyText, originalText);
  return { copy, original, prior: { ...NOTHING, ...known }, matrix: createDpMatrix() };
}

/** The gap that is all of both texts. */
export const wholeGap = ({ copy, original }: AlignmentInput) => ({
  copyStart: 0,
  copyEnd: copy.length,
  originalStart: 0,
  originalEnd: original.length,
});
