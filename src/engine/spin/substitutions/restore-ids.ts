import { MIN_RESTORE_PROBABILITY } from '../../thresholds.ts';
import type { Doc } from '../document.ts';
import type { Substitution } from './substitution.ts';

/**
 * The ids of a text with likely substitutions undone, so that their neighbours are read in their own context. Only one
 * word for one word: all others must stay where they are.
 * @param sourceWords the words (ids) to put in the place of each substitution
 */
export function restoreIds(
  { tokens }: Doc,
  substitutions: Substitution[],
  sourceWords: (Int32Array | undefined)[],
): Int32Array {
  const ids = tokens.ids.slice();
  substitutions.forEach(({ first, last, probability }, i) => {
    const words = sourceWords[i];
    if (first !== last || words?.length !== 1 || probability < MIN_RESTORE_PROBABILITY) return;
    ids[tokens.positionOf[first] as number] = words[0] as number;
  });
  return ids;
}
