import type { CorpusDocument } from './corpus-document.ts';
import { shingles } from './shingles.ts';

/** A pair is a near-duplicate from this share of the shorter text's shingles on. */
const MIN_SHARED_FRACTION = 0.3;

/** … and from so many sampled shingles (about 32 words in a row, or more in pieces). */
const MIN_SHARED_SHINGLES = 3;

/** Shingles in more texts than this are boilerplate (licences, footers) and say nothing. */
const MAX_TEXTS_PER_SHINGLE = 40;

/** Pairs of documents that are near-duplicates of one another, by index, each pair once. */
export function findDuplicates(documents: CorpusDocument[]): [number, number][] {
  const sets = documents.map(({ text }) => shingles(text));
  const holders = new Map<number, number[]>();
  sets.forEach((set, index) => {
    for (const value of set) {
      const list = holders.get(value);
      if (list) list.push(index);
      else holders.set(value, [index]);
    }
  });
  const pairs = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length > MAX_TEXTS_PER_SHINGLE) continue;
    for (const [a, b] of pairsOf(list)) {
      const pair = a * documents.length + b;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return [...pairs]
    .map(([pair, count]): [number, number, number] => {
      return [Math.floor(pair / documents.length), pair % documents.length, count];
    })
    .filter(([a, b, count]) => {
      const shorter = Math.min(sets[a]?.size ?? 0, sets[b]?.size ?? 0);
      return count >= MIN_SHARED_SHINGLES && count >= MIN_SHARED_FRACTION * shorter;
    })
    .map(([a, b]) => [a, b]);
}

function pairsOf(list: number[]): [number, number][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [number, number] => [a, b]));
}
