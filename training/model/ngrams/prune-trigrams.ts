import { backoffWeight } from './backoff-weight.ts';
import { endOfContext } from './choose-trigrams.ts';
import type { FullModel } from './full-model.ts';
import { contextOf, lastWordOf } from './ngram-key.ts';
import type { PrunedBigrams } from './prune-bigrams.ts';

/** Trigrams in rows: those of bigram i are at `start[i]` … `start[i + 1]`. */
export interface PrunedTrigrams {
  start: Uint32Array;
  word: Uint16Array;
  logProb: Float32Array;
  /** log of the back-off weight of each bigram. */
  bigramBackoff: Float32Array;
}

/** The chosen trigrams in rows, for the bigrams that were kept. */
export function pruneTrigrams(
  { trigramKeys, trigramLogProb }: FullModel,
  isKept: Uint8Array,
  bigrams: PrunedBigrams,
): PrunedTrigrams {
  const start = new Uint32Array(bigrams.keys.length + 1);
  const bigramBackoff = new Float32Array(bigrams.keys.length);
  const positions: number[] = [];
  let t = 0;
  bigrams.keys.forEach((context, i) => {
    while (t < trigramKeys.length && contextOf(trigramKeys[t] as number) < context) t++;
    const end = endOfContext(trigramKeys, t, context);
    let [kept, lower] = [0, 0];
    for (; t < end; t++) {
      if (!isKept[t]) continue;
      positions.push(t);
      kept += Math.exp(trigramLogProb[t] as number);
      lower += bigrams.bigramProb(lastWordOf(context), lastWordOf(trigramKeys[t] as number));
    }
    start[i + 1] = positions.length;
    bigramBackoff[i] = kept > 0 ? Math.log(backoffWeight(kept, lower)) : 0;
  });
  return {
    start,
    word: Uint16Array.from(positions, (at) => lastWordOf(trigramKeys[at] as number)),
    logProb: Float32Array.from(positions, (at) => trigramLogProb[at] as number),
    bigramBackoff,
  };
}
