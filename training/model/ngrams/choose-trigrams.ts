import { sumBackoffWeight } from './backoff-weight.ts';
import { type FullModel, lossOf } from './full-model.ts';
import { contextOf, lastWordOf } from './ngram-key.ts';

/** Which trigrams are kept (by position), and which bigrams are needed because they are their contexts. */
export interface ChosenTrigrams {
  kept: Uint8Array;
  isContext: Uint8Array;
}

/** End of the trigrams that follow a context, which begin at `from`. */
export function endOfContext(trigramKeys: Float64Array, from: number, context: number): number {
  let to = from;
  while (to < trigramKeys.length && contextOf(trigramKeys[to] as number) === context) to++;
  return to;
}

/** Chooses the trigrams without which at least so much is lost. */
export function chooseTrigrams(model: FullModel, minLoss: number): ChosenTrigrams {
  const { bigramKeys, bigramLogProb, trigramKeys, trigramLogProb, wordProb } = model;
  const kept = new Uint8Array(trigramKeys.length);
  const isContext = new Uint8Array(bigramKeys.length);
  let from = 0;
  bigramKeys.forEach((context, i) => {
    const to = endOfContext(trigramKeys, from, context);
    const logProb = (t: number) => trigramLogProb[t] as number;
    const second = lastWordOf(context);
    const lowerProb = (t: number) => model.bigramProb(second, lastWordOf(trigramKeys[t] as number));
    const backoff = sumBackoffWeight(from, to, logProb, lowerProb);
    const contextProb =
      (wordProb[contextOf(context)] as number) * Math.exp(bigramLogProb[i] as number);
    for (let t = from; t < to; t++) {
      if (lossOf(contextProb, Math.exp(logProb(t)), backoff * lowerProb(t)) < minLoss) continue;
      kept[t] = 1;
      isContext[i] = 1;
    }
    from = to;
  });
  return { kept, isContext };
}
