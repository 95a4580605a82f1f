import type { NgramCounts } from './read-counts.ts';
import type { BackoffModel } from './read-sphinx-model.ts';

/** Conditional probabilities of the mixture for every n-gram that either source has. Natural logarithms. */
export interface InterpolatedModel {
  words: string[];
  unigram: Float32Array;
  /** Sorted keys first·2^16 + second. */
  bigramKeys: Float64Array;
  bigramLogProb: Float32Array;
  /** Sorted keys (first·2^16 + second)·2^16 + third. */
  trigramKeys: Float64Array;
  trigramLogProb: Float32Array;
}

/**
 * Share of the counted text in the mixture: it is written, and of many kinds, but much smaller than the other. Of 0.2, 0.3
 * and 0.4 the second foretells science, news and blogs best together; more of it spoils diaries.
 */
const COUNTED_TEXT_WEIGHT = 0.3;
/** Absolute discount of the counted text (the usual value for counts of this size). */
const DISCOUNT = 0.75;
/** Ids of the language model have 16 bits. */
const MAX_VOCABULARY_SIZE = 65_535;
const ID_RANGE = 65_536;

/** Band of a frequency rank: within a band words stand in alphabetical order, so that they can be front-coded. */
const frequencyBandOf = (rank: number) => Math.max(0, Math.ceil(Math.log2((rank + 1) / 64)));

/**
 * Mixes the back-off model with the counted text: P = (1 − SHARE)·P₁ + SHARE·P₂, over the union of their n-grams.
 * Words that only one source knows keep that source's probability for their successors. The vocabulary
 * holds the most frequent words.
 */
export function interpolateModels(
  first: BackoffModel,
  counts: { words: NgramCounts; pairs: NgramCounts; triples: NgramCounts },
): InterpolatedModel {
  const firstIds = new Map(first.words.map((word, id) => [word, id]));
  const total = counts.words.total;
  const share = (word: string) => {
    const id = firstIds.get(word);
    const p1 = id === undefined ? 0 : Math.exp(first.unigram[id] as number);
    return (
      (1 - COUNTED_TEXT_WEIGHT) * p1 +
      COUNTED_TEXT_WEIGHT * ((counts.words.kept.get(word) ?? 0.3) / total)
    );
  };
  const candidates = [...new Set([...first.words, ...counts.words.kept.keys()])].filter(
    (word) => word !== '<s>',
  );
  const words = candidates
    .map((word) => [word, share(word)] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MAX_VOCABULARY_SIZE)
    .map((entry, rank) => ({ entry, band: frequencyBandOf(rank) }))
    .sort((a, b) => a.band - b.band || (a.entry[0] < b.entry[0] ? -1 : 1))
    .map(({ entry }) => entry);
  const ids = new Map(words.map(([word], id) => [word, id]));
  // Sentence starts follow sentence ends: one mark serves both.
  const idOf = (word: string) => ids.get(word === '<s>' ? '</s>' : word);
  const n = words.length;

  const p1 = new Float64Array(n);
  const bo1 = new Float64Array(n).fill(1);
  const known1 = new Uint8Array(n);
  const p2 = new Float64Array(n);
  const map1 = first.words.map((word) => idOf(word) ?? -1);
  first.words.forEach((word, id) => {
    const to = map1[id] as number;
    if (to < 0) return;
    if (word !== '<s>') p1[to] = Math.exp(first.unigram[id] as number);
    // The back-off weight of the start of a sentence is the one that matters for the shared mark.
    if (word !== '</s>') bo1[to] = Math.exp(first.unigramBackoff[id] as number);
    known1[to] = 1;
  });
  const c2 = new Float64Array(n);
  words.forEach(([word], id) => {
    c2[id] = counts.words.kept.get(word) ?? 0;
    p2[id] = Math.max(c2[id] as number, 0.3) / total;
  });

  const pairs1 = new Map<number, number>();
  first.bigram.forEach((_, i) => {
    const a = map1[first.bigramFirst[i] as number] as number;
    const b = map1[first.bigramLast[i] as number] as number;
    if (a >= 0 && b >= 0) pairs1.set(a * ID_RANGE + b, i);
  });
  const triples1 = new Map<number, number>();
  first.trigram.forEach((_, i) => {
    const rest = first.trigramRest[i] as number;
    const a = map1[first.trigramFirst[i] as number] as number;
    const b = map1[first.bigramFirst[rest] as number] as number;
    const c = map1[first.bigramLast[rest] as number] as number;
    if (a >= 0 && b >= 0 && c >= 0) triples1.set((a * ID_RANGE + b) * ID_RANGE + c, i);
  });

  const pairs2 = new Map<number, number>();
  const left2 = new Float64Array(n).fill(1);
  for (const [key, count] of counts.pairs.kept) {
    const [a, b] = key.split(' ').map(idOf);
    if (a === undefined || b === undefined) continue;
    pairs2.set(a * ID_RANGE + b, count);
    left2[a] = (left2[a] as number) - (count - DISCOUNT) / (c2[a] as number);
  }
  const triples2 = new Map<number, number>();
  const leftPair2 = new Map<number, number>();
  for (const [key, count] of counts.triples.kept) {
    const [a, b, c] = key.split(' ').map(idOf);
    if (a === undefined || b === undefined || c === undefined) continue;
    const history = a * ID_RANGE + b;
    const seen = pairs2.get(history);
    if (!seen) continue;
    triples2.set(history * ID_RANGE + c, count);
    leftPair2.set(history, (leftPair2.get(history) ?? 1) - (count - DISCOUNT) / seen);
  }

  const firstPair = (a: number, b: number) => {
    const i = pairs1.get(a * ID_RANGE + b);
    return i === undefined
      ? (bo1[a] as number) * (p1[b] as number)
      : Math.exp(first.bigram[i] as number);
  };
  const secondPair = (a: number, b: number) => {
    const seen = c2[a] as number;
    if (!seen) return p2[b] as number;
    const count = pairs2.get(a * ID_RANGE + b) ?? 0;
    return Math.max(count - DISCOUNT, 0) / seen + (left2[a] as number) * (p2[b] as number);
  };
  const shareAfter = (a: number) => (known1[a] ? COUNTED_TEXT_WEIGHT : 1);
  const mixPair = (a: number, b: number) => {
    const s = shareAfter(a);
    return (1 - s) * firstPair(a, b) + s * secondPair(a, b);
  };
  const mixTriple = (a: number, b: number, c: number) => {
    const history = a * ID_RANGE + b;
    const key = history * ID_RANGE + c;
    let x = 0;
    const i = triples1.get(key);
    if (i !== undefined) x = Math.exp(first.trigram[i] as number);
    else {
      const j = pairs1.get(history);
      x = (j === undefined ? 1 : Math.exp(first.bigramBackoff[j] as number)) * firstPair(b, c);
    }
    const seen = pairs2.get(history);
    let y = secondPair(b, c);
    if (seen)
      y =
        Math.max((triples2.get(key) ?? 0) - DISCOUNT, 0) / seen + (leftPair2.get(history) ?? 1) * y;
    const s = shareAfter(b);
    return (1 - s) * x + s * y;
  };

  const union = (a: Map<number, number>, b: Map<number, number>) =>
    Float64Array.from(new Set([...a.keys(), ...b.keys()])).sort();
  const triples = union(triples1, triples2);
  const histories = new Map<number, number>(pairs2);
  for (const key of pairs1.keys()) histories.set(key, 1);
  for (const key of triples) histories.set(Math.floor(key / ID_RANGE), 1);
  const pairs = union(histories, new Map());
  return {
    words: words.map(([word]) => word),
    unigram: Float32Array.from(words, ([, p]) => Math.log(p)),
    bigramKeys: pairs,
    bigramLogProb: Float32Array.from(pairs, (key) =>
      Math.log(mixPair(Math.floor(key / ID_RANGE), key % ID_RANGE)),
    ),
    trigramKeys: triples,
    trigramLogProb: Float32Array.from(triples, (key) => {
      const history = Math.floor(key / ID_RANGE);
      return Math.log(
        mixTriple(Math.floor(history / ID_RANGE), history % ID_RANGE, key % ID_RANGE),
      );
    }),
  };
}
