import type { Article } from '../../article/article.ts';
import type { Evidence, Level } from '../verdict.ts';
import type { Doc } from './document.ts';
import type { Passage } from './passages.ts';
import type { SourceWord } from './restoration/score-candidates.ts';
import { FEATURE_INDEX } from './substitutions/feature-index.ts';
import type { Substitution } from './substitutions/substitution.ts';

/** Swaps are shown from this certainty on: lower where the text as a whole is told of, since they support each other. */
const MIN_SHOWN_PROBABILITY: Record<Level, number> = {
  unknown: 1,
  clear: 0.5,
  notice: 0.3,
  warning: 0.12,
};
/**
 * Words that only look out of place are shown only where many other signs stand: like other swaps if a thesaurus leads
 * back from them, else only single, likely ones, for nothing explains them.
 */
const MIN_SHOWN_ODD_PROBABILITY = {
  explained: MIN_SHOWN_PROBABILITY.warning,
  unexplained: 0.7,
} as const;
/** Certainty of a sign by its weight: three make a warning. */
const RULE_PROBABILITY = 0.9;

const isSingleWord = ({ first, last }: Substitution) => first === last;

/** Certainty from which on a swap is shown. */
function minShownProbability(swap: Substitution, level: Level): number {
  if (swap.sourceWords.length > 0) return MIN_SHOWN_PROBABILITY[level];
  if (level !== 'warning') return 1;
  if ((swap.features[FEATURE_INDEX.choices] as number) > 0)
    return MIN_SHOWN_ODD_PROBABILITY.explained;
  return isSingleWord(swap) ? MIN_SHOWN_ODD_PROBABILITY.unexplained : 1;
}

function substitutionEvidence(
  { text }: Article,
  { words }: Doc,
  swap: Substitution,
  expected: SourceWord[],
): Evidence {
  const start = words[swap.first]?.start ?? 0;
  const end = words[swap.last]?.end ?? start;
  return {
    question: 'spun',
    signal: expected.length > 0 ? 'swap' : 'odd-word',
    quote: text.slice(start, end),
    start,
    end,
    ...(expected.length > 0 && {
      expected: expected.map((original) => original.text),
      chances: expected.map(({ probability: chance }) => chance),
    }),
    certainty: swap.probability,
  };
}

/**
 * The probable swaps to show, in order of the text. In a text that is told of in parts only those parts' swaps; in any
 * other the bar is higher the less the text is suspected.
 */
export function selectSubstitutions(
  { substitutions: swaps }: Doc,
  level: Level,
  parts: Passage[],
): Substitution[] {
  const inParts = ({ first, last }: Substitution) =>
    parts.length === 0 || parts.some(({ from, to }) => first >= from && last < to);
  return swaps.filter(
    (swap) => swap.probability >= minShownProbability(swap, level) && inParts(swap),
  );
}

/** The findings of a text, in its order: these swaps, each with its likeliest originals, and the other signs. */
export function collectEvidence(
  article: Article,
  reading: Doc,
  shown: Substitution[],
  expected: SourceWord[][],
): Evidence[] {
  const swaps = shown.map((swap, i) =>
    substitutionEvidence(article, reading, swap, expected[i] ?? []),
  );
  const signs = reading.ruleEvidence.map(
    ({ start, end, signal, weight, expected }): Evidence => ({
      question: 'spun',
      signal,
      quote: article.text.slice(start, end),
      start,
      end,
      certainty: RULE_PROBABILITY * weight,
      ...(expected && { expected: [expected], chances: [RULE_PROBABILITY] }),
    }),
  );
  // A swap says more than the sign it is part of.
  const told = ({ start = 0, end = 0 }: Evidence) =>
    swaps.some((swap) => (swap.start ?? 0) < end && (swap.end ?? 0) > start);
  return [...signs.filter((sign) => !told(sign)), ...swaps].sort(
    (a, b) => (a.start ?? 0) - (b.start ?? 0),
  );
}
