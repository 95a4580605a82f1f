import type { Doc } from '../document.ts';
import { pageWords } from '../substitutions/page-words.ts';
import type { Substitution } from '../substitutions/substitution.ts';

/** What the search for substitutions found in a text besides one. Probabilities are 0–1. */
export interface SpunNeighbours {
  /** The highest and the mean probability wherever the page has the same words, and in how many places that is. */
  likeliest: number;
  mean: number;
  times: number;
  /** The highest probability of others near it. */
  beside: number;
  /** Substitutions to be expected in a word of the text. */
  rate: number;
}

/** Words between a substitution and others near it. */
const REACH = 3;

/** The probabilities of all substitutions of the same words together. */
interface SameWords {
  likeliest: number;
  sum: number;
  times: number;
}

function byWords(doc: Doc, found: Substitution[]): Map<string, SameWords> {
  const known = new Map<string, SameWords>();
  for (const one of found) {
    const words = pageWords(doc.words, one.first, one.last);
    const { likeliest, sum, times } = known.get(words) ?? { likeliest: 0, sum: 0, times: 0 };
    known.set(words, {
      likeliest: Math.max(likeliest, one.probability),
      sum: sum + one.probability,
      times: times + 1,
    });
  }
  return known;
}

/** The probability of the substitution that covers each word of a text, else 0. */
function byWord({ words }: Doc, found: Substitution[]): Float64Array {
  const probabilities = new Float64Array(words.length);
  for (const { first, last, probability } of found)
    probabilities.fill(probability, first, last + 1);
  return probabilities;
}

/** The highest probability of a word near some others. */
function likeliestNear(probabilities: Float64Array, { first, last }: Substitution): number {
  const before = probabilities.subarray(Math.max(0, first - REACH), first);
  const after = probabilities.subarray(last + 1, last + 1 + REACH);
  return Math.max(0, ...before, ...after);
}

/** Says of a substitution what was found besides it in its text. */
export function spunNeighbours(
  doc: Doc,
  found: Substitution[],
): (one: Substitution) => SpunNeighbours {
  const known = byWords(doc, found);
  const probabilities = byWord(doc, found);
  const expected = found.reduce((sum, { probability }) => sum + probability, 0);
  const rate = expected / Math.max(1, doc.words.length);
  return (one) => {
    const alone = { likeliest: one.probability, sum: one.probability, times: 1 };
    const { likeliest, sum, times } = known.get(pageWords(doc.words, one.first, one.last)) ?? alone;
    const beside = likeliestNear(probabilities, one);
    return { likeliest, mean: sum / times, times, beside, rate };
  };
}
