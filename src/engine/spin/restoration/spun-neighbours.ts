import type { Doc } from '../document.ts';
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

const wordsOf = ({ words }: Doc, { first, last }: Substitution) =>
  words
    .slice(first, last + 1)
    .map(({ key }) => key)
    .join(' ');

function probabilitiesByWords(doc: Doc, found: Substitution[]): Map<string, number[]> {
  const known = new Map<string, number[]>();
  for (const one of found) {
    const words = wordsOf(doc, one);
    known.set(words, [...(known.get(words) ?? []), one.probability]);
  }
  return known;
}

const sumOf = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** The highest probability of a substitution that begins near another, by the word it begins with. */
function likeliestNear(found: Substitution[], { first, last }: Substitution): number {
  let highest = 0;
  for (const one of found) {
    const isInside = one.first >= first && one.last <= last;
    const isNear = one.last >= first - REACH && one.first <= last + REACH;
    if (isNear && !isInside) highest = Math.max(highest, one.probability);
  }
  return highest;
}

/**
 * Says of a substitution what was found besides it in its text.
 * @param found in order of the text
 */
export function spunNeighbours(
  doc: Doc,
  found: Substitution[],
): (one: Substitution) => SpunNeighbours {
  const known = probabilitiesByWords(doc, found);
  const rate = sumOf(found.map(({ probability }) => probability)) / Math.max(1, doc.words.length);
  return (one) => {
    const same = known.get(wordsOf(doc, one)) ?? [one.probability];
    return {
      likeliest: Math.max(...same),
      mean: sumOf(same) / same.length,
      times: same.length,
      beside: likeliestNear(found, one),
      rate,
    };
  };
}
