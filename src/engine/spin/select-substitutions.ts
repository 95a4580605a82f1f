import { surroundingToken } from '../text/surrounding-token.ts';
import {
  MIN_SHOWN_PROBABILITY,
  MIN_UNEXPLAINED_PROBABILITY,
  MIN_WEIGHED_PROBABILITY,
} from '../thresholds.ts';
import type { Level } from '../verdict.ts';
import type { Doc } from './document.ts';
import type { Passage } from './passages.ts';
import { FEATURE_INDEX } from './substitutions/feature-index.ts';
import type { Substitution } from './substitutions/substitution.ts';

const isSingleWord = ({ first, last }: Substitution) => first === last;

/** Probability from which on a substitution is looked at. */
function minProbability(substitution: Substitution, level: Level): number {
  const { sourceWords, features } = substitution;
  const isExplained = sourceWords.length > 0 || (features[FEATURE_INDEX.choices] as number) > 0;
  if (isExplained && level === 'warning') return MIN_WEIGHED_PROBABILITY;
  if (sourceWords.length > 0) return MIN_SHOWN_PROBABILITY[level];
  const mayBeOdd = level === 'warning' && isSingleWord(substitution);
  return mayBeOdd ? MIN_UNEXPLAINED_PROBABILITY : 1;
}

/** "town.example/boats": letters, a dot and small letters in one piece; no "U.S.", and no full stop without its space. */
const ADDRESS = /\w\w\.[a-z]{2}/;

const isInAddress = ({ text, words }: Doc, { first }: Substitution) =>
  ADDRESS.test(surroundingToken(text, words[first]?.start ?? 0));

/**
 * The substitutions to look at: of a text of which only passages look spun, those in the passages.
 * @param level what is said of the text
 */
export function selectSubstitutions(
  doc: Doc,
  substitutions: Substitution[],
  level: Level,
  passages: Passage[],
): Substitution[] {
  const isInPassage = ({ first, last }: Substitution) =>
    passages.length === 0 || passages.some(({ from, to }) => first >= from && last < to);
  return substitutions.filter(
    (substitution) =>
      substitution.probability >= minProbability(substitution, level) &&
      isInPassage(substitution) &&
      !isInAddress(doc, substitution),
  );
}
