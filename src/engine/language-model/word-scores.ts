import type { Model } from '../model/model.ts';
import { findBigram, trigramLogProb, unigramLogProb } from './ngram-log-prob.ts';
import type { TokenIds } from './token-ids.ts';

/** How each word of a text fits, by its index. Natural logarithms. */
export interface WordScores {
  /** log P(word | two words before). */
  logProb: Float32Array;
  /** log P(word). */
  unigramLogProb: Float32Array;
  /** Pairs with the word before and the word after that the language model has seen: 0, 1 or 2. */
  seenBigrams: Uint8Array;
  /** 0: in the language model, 1: only in the thesaurus, 2: in neither. */
  vocabularyStatus: Uint8Array;
}

/** Reads the whole text once with the language model. */
export function wordScores(places: TokenIds, count: number, model: Model): WordScores {
  const { ids, wordAt: word, length } = places;
  const log = new Float32Array(count);
  const alone = new Float32Array(count);
  const seen = new Uint8Array(count);
  const unknown = new Uint8Array(count);
  let history = -1;
  for (let i = 2; i < length; i++) {
    const [before, id, at] = [ids[i - 1] as number, ids[i] as number, word[i] as number];
    const pair = findBigram(model, before, id);
    const last = word[i - 1] as number;
    if (pair >= 0 && last >= 0) seen[last] = (seen[last] as number) + 1;
    if (at >= 0) {
      log[at] = trigramLogProb(model, before, id, history, pair);
      alone[at] = unigramLogProb(model, id);
      if (pair >= 0) seen[at] = (seen[at] as number) + 1;
      unknown[at] = id < 0 ? 2 : id >= model.vocabularySize ? 1 : 0;
    }
    history = pair;
  }
  return { logProb: log, unigramLogProb: alone, seenBigrams: seen, vocabularyStatus: unknown };
}
