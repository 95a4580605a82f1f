import { partitionPoint } from '../../src/engine/text/partition-point.ts';
import type { InterpolatedModel } from './interpolate-models.ts';

/** A back-off model in rows: the pairs of word a are those from `pairStart[a]` on, likewise the triples of a pair. */
export interface PrunedModel {
  words: string[];
  unigram: Float32Array;
  unigramBackoff: Float32Array;
  bigramStart: Uint32Array;
  bigramWord: Uint16Array;
  bigram: Float32Array;
  bigramBackoff: Float32Array;
  trigramStart: Uint32Array;
  trigramWord: Uint16Array;
  trigram: Float32Array;
}

const ID_RANGE = 65_536;

/** Index of `key` in a sorted array, or -1. */
function indexOf(keys: Float64Array, key: number): number {
  const at = partitionPoint(keys.length, (i) => (keys[i] as number) < key);
  return keys[at] === key ? at : -1;
}

/**
 * Leaves out the n-grams that a back-off estimate replaces at little loss: those whose weighted difference
 * P(history, word)·|log P(word | history) − log backed-off P| is below `loss` (Seymore and Rosenfeld 1996,
 * close to Stolcke's relative entropy), then computes the back-off weights again.
 */
export function pruneModel(mixture: InterpolatedModel, loss: number): PrunedModel {
  const {
    words,
    unigram,
    bigramKeys: pairs,
    bigramLogProb: pair,
    trigramKeys: triples,
    trigramLogProb: triple,
  } = mixture;
  const n = words.length;
  const p1 = Float64Array.from(unigram, Math.exp);

  // Back-off weights of the full mixture, to measure each n-gram's loss.
  const used = new Float64Array(n);
  const lower = new Float64Array(n);
  for (let i = 0; i < pairs.length; i++) {
    const a = Math.floor((pairs[i] as number) / ID_RANGE);
    used[a] = (used[a] as number) + Math.exp(pair[i] as number);
    lower[a] = (lower[a] as number) + (p1[(pairs[i] as number) % ID_RANGE] as number);
  }
  const weight = (sum: number, below: number) =>
    Math.min(20, Math.max(0.001, 1 - sum) / Math.max(0.001, 1 - below));
  const backoff = Float64Array.from(used, (sum, a) => weight(sum, lower[a] as number));
  const fullPair = (a: number, b: number) => {
    const i = indexOf(pairs, a * ID_RANGE + b);
    return i < 0 ? (backoff[a] as number) * (p1[b] as number) : Math.exp(pair[i] as number);
  };

  const keepTriple = new Uint8Array(triples.length);
  const needed = new Uint8Array(pairs.length);
  let from = 0;
  for (let h = 0; h < pairs.length; h++) {
    const history = pairs[h] as number;
    const a = Math.floor(history / ID_RANGE);
    const b = history % ID_RANGE;
    let to = from;
    let sum = 0;
    let below = 0;
    while (to < triples.length && Math.floor((triples[to] as number) / ID_RANGE) === history) {
      sum += Math.exp(triple[to] as number);
      below += fullPair(b, (triples[to] as number) % ID_RANGE);
      to++;
    }
    const alpha = weight(sum, below);
    const reach = (p1[a] as number) * Math.exp(pair[h] as number);
    for (let t = from; t < to; t++) {
      const p = Math.exp(triple[t] as number);
      const estimate = alpha * fullPair(b, (triples[t] as number) % ID_RANGE);
      if (reach * p * Math.abs(Math.log(p / estimate)) < loss) continue;
      keepTriple[t] = 1;
      needed[h] = 1;
    }
    from = to;
  }

  const pairStart = new Uint32Array(n + 1);
  const pairWord: number[] = [];
  const pairKept: number[] = [];
  const keptPair: number[] = [];
  for (let i = 0; i < pairs.length; i++) {
    const a = Math.floor((pairs[i] as number) / ID_RANGE);
    const b = (pairs[i] as number) % ID_RANGE;
    const p = Math.exp(pair[i] as number);
    const estimate = (backoff[a] as number) * (p1[b] as number);
    const value = (p1[a] as number) * p * Math.abs(Math.log(p / estimate));
    if (!needed[i] && value < loss) continue;
    pairWord.push(b);
    pairKept.push(pair[i] as number);
    keptPair.push(i);
    pairStart[a + 1] = pairWord.length;
  }
  for (let a = 1; a <= n; a++)
    pairStart[a] = Math.max(pairStart[a] as number, pairStart[a - 1] as number);

  const unigramBackoff = new Float32Array(n);
  for (let a = 0; a < n; a++) {
    let sum = 0;
    let below = 0;
    for (let i = pairStart[a] as number; i < (pairStart[a + 1] as number); i++) {
      sum += Math.exp(pairKept[i] as number);
      below += p1[pairWord[i] as number] as number;
    }
    unigramBackoff[a] = Math.log(weight(sum, below));
  }
  const prunedPair = (a: number, b: number) => {
    const from = pairStart[a] as number;
    const to = pairStart[a + 1] as number;
    const at = from + partitionPoint(to - from, (i) => (pairWord[from + i] as number) < b);
    if (at < to && pairWord[at] === b) return Math.exp(pairKept[at] as number);
    return Math.exp(unigramBackoff[a] as number) * (p1[b] as number);
  };

  const tripleStart = new Uint32Array(pairWord.length + 1);
  const tripleWord: number[] = [];
  const tripleKept: number[] = [];
  const pairBackoff = new Float32Array(pairWord.length);
  let t = 0;
  for (let i = 0; i < keptPair.length; i++) {
    const history = pairs[keptPair[i] as number] as number;
    while (t < triples.length && Math.floor((triples[t] as number) / ID_RANGE) < history) t++;
    let sum = 0;
    let below = 0;
    for (; t < triples.length && Math.floor((triples[t] as number) / ID_RANGE) === history; t++) {
      if (!keepTriple[t]) continue;
      const c = (triples[t] as number) % ID_RANGE;
      tripleWord.push(c);
      tripleKept.push(triple[t] as number);
      sum += Math.exp(triple[t] as number);
      below += prunedPair(history % ID_RANGE, c);
    }
    tripleStart[i + 1] = tripleWord.length;
    pairBackoff[i] = sum > 0 ? Math.log(weight(sum, below)) : 0;
  }
  return {
    words,
    unigram,
    unigramBackoff,
    bigramStart: pairStart,
    bigramWord: Uint16Array.from(pairWord),
    bigram: Float32Array.from(pairKept),
    bigramBackoff: pairBackoff,
    trigramStart: tripleStart,
    trigramWord: Uint16Array.from(tripleWord),
    trigram: Float32Array.from(tripleKept),
  };
}
