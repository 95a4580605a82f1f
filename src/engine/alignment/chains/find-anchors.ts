import { PUNCTUATION, type Tokens } from '../tokens/split-tokens.ts';
import { logOdds, type WordWeights } from '../tokens/word-weights.ts';

/** Words and pairs of words that would make more points than this are too common to seed with. */
const MAX_POINTS = 16;

/** A pair of neighbours tells a little less than its rarity says: its words come together in any text. */
const PAIR_DISCOUNT = 0.7;

/** Places where both texts have the same rare word or pair of words, sorted by the copy's place. */
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
  for (let at = 0; at < tokens.length; at++) {
    const k = key(at);
    if (k === undefined) continue;
    const list = found.get(k);
    if (list) list.push(at);
    else found.set(k, [at]);
  }
  return found;
}

function addSeeds(
  points: Point[],
  inCopy: Map<number, number[]>,
  inOriginal: Map<number, number[]>,
  weigh: (count: number, copy: number) => number,
): void {
  for (const [key, xs] of inCopy) {
    const ys = inOriginal.get(key);
    if (!ys || xs.length * ys.length > MAX_POINTS) continue;
    const weight = weigh(xs.length + ys.length, xs[0] as number);
    for (const x of xs) for (const y of ys) points.push([x, y, weight]);
  }
}

/** Finds the anchors of an alignment: what few places of both texts share. Linear in the words. */
export function findAnchors(copy: Tokens, original: Tokens, weights: WordWeights): Anchors {
  const total = copy.length + original.length;
  const size = weights.weight.length;
  const isRare = (id: number): boolean =>
    (weights.inCopy[id] as number) * (weights.inOriginal[id] as number) <= MAX_POINTS;
  const single = (tokens: Tokens) => (at: number) => {
    const id = tokens.id[at] as number;
    return tokens.kind[at] !== PUNCTUATION && isRare(id) ? id : undefined;
  };
  const pair = (tokens: Tokens) => (at: number) => {
    if (at + 1 >= tokens.length || !tokens.kind[at] || !tokens.kind[at + 1]) return undefined;
    const [a, b] = [tokens.id[at] as number, tokens.id[at + 1] as number];
    return isRare(a) || isRare(b) ? undefined : a * size + b;
  };
  const points: Point[] = [];
  const weightAt = (at: number) => weights.weight[copy.id[at] as number] as number;
  const ofWord = (_: number, at: number) => weightAt(at);
  const ofPair = (count: number, at: number) =>
    Math.min(logOdds(count / total) * PAIR_DISCOUNT, weightAt(at) + weightAt(at + 1));
  addSeeds(
    points,
    positionsByKey(copy, single(copy)),
    positionsByKey(original, single(original)),
    ofWord,
  );
  addSeeds(
    points,
    positionsByKey(copy, pair(copy)),
    positionsByKey(original, pair(original)),
    ofPair,
  );
  points.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  return {
    length: points.length,
    copy: Int32Array.from(points, (p) => p[0]),
    original: Int32Array.from(points, (p) => p[1]),
    weight: Float32Array.from(points, (p) => p[2]),
  };
}
