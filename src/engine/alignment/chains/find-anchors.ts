import { PUNCTUATION, type Tokens } from '../tokens/split-tokens.ts';
import { logOdds, type WordWeights } from '../tokens/word-weights.ts';

/** Words and pairs with more occurrences (in the copy times in the original) are too common for anchors. */
const MAX_OCCURRENCES = 16;

/** A pair of adjacent words says a little less than its rarity: its words occur together in any text. */
const PAIR_DISCOUNT = 0.7;

/** Positions where both texts have the same rare word or pair of words, sorted by the copy's position. */
export interface Anchors {
  length: number;
  copy: Int32Array;
  original: Int32Array;
  weight: Float32Array;
}

type Point = [copy: number, original: number, weight: number];

function positionsByKey(
  tokens: Tokens,
  key: (at: number) => number | undefined,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let position = 0; position < tokens.length; position++) {
    const k = key(position);
    if (k === undefined) continue;
    const list = found.get(k);
    if (list) list.push(position);
    else found.set(k, [position]);
  }
  return found;
}

function addSeeds(
  seeds: Point[],
  inCopy: Map<number, number[]>,
  inOriginal: Map<number, number[]>,
  weigh: (count: number, copy: number) => number,
): void {
  for (const [key, xs] of inCopy) {
    const ys = inOriginal.get(key);
    if (!ys || xs.length * ys.length > MAX_OCCURRENCES) continue;
    const weight = weigh(xs.length + ys.length, xs[0] as number);
    for (const x of xs) for (const y of ys) seeds.push([x, y, weight]);
  }
}

/** Finds the anchors of an alignment: words and pairs that few positions of both texts share. Linear in the words. */
export function findAnchors(copy: Tokens, original: Tokens, weights: WordWeights): Anchors {
  const total = copy.length + original.length;
  const size = weights.weight.length;
  const isRare = (id: number): boolean =>
    (weights.inCopy[id] as number) * (weights.inOriginal[id] as number) <= MAX_OCCURRENCES;
  const wordKey = (tokens: Tokens) => (i: number) => {
    const id = tokens.id[i] as number;
    return tokens.kind[i] !== PUNCTUATION && isRare(id) ? id : undefined;
  };
  const pairKey = (tokens: Tokens) => (i: number) => {
    if (i + 1 >= tokens.length || !tokens.kind[i] || !tokens.kind[i + 1]) return undefined;
    const [a, b] = [tokens.id[i] as number, tokens.id[i + 1] as number];
    return isRare(a) || isRare(b) ? undefined : a * size + b;
  };
  const seeds: Point[] = [];
  const weightAt = (i: number) => weights.weight[copy.id[i] as number] as number;
  const wordWeight = (_: number, i: number) => weightAt(i);
  const pairWeight = (count: number, i: number) =>
    Math.min(logOdds(count / total) * PAIR_DISCOUNT, weightAt(i) + weightAt(i + 1));
  addSeeds(
    seeds,
    positionsByKey(copy, wordKey(copy)),
    positionsByKey(original, wordKey(original)),
    wordWeight,
  );
  addSeeds(
    seeds,
    positionsByKey(copy, pairKey(copy)),
    positionsByKey(original, pairKey(original)),
    pairWeight,
  );
  seeds.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  return {
    length: seeds.length,
    copy: Int32Array.from(seeds, (p) => p[0]),
    original: Int32Array.from(seeds, (p) => p[1]),
    weight: Float32Array.from(seeds, (p) => p[2]),
  };
}
