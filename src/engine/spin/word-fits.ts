import { findPair, logThird, logWord } from './log-probability.ts';
import type { Model } from './model.ts';
import type { Sequence } from './sequence.ts';

/** How each word of a text fits, by its index. Natural logarithms. */
export interface WordFits {
  /** log P(word | two words before). */
  log: Float32Array;
  /** log P(word). */
  alone: Float32Array;
  /** Pairs with the word before and the word after that the language model has seen: 0, 1 or 2. */
  seen: Uint8Array;
  /** 0: in the language model, 1: only in the thesaurus, 2: in neither. */
  unknown: Uint8Array;
}

/** Reads the whole text once with the language model. */
export function wordFits(places: Sequence, count: number, model: Model): WordFits {
  const { ids, word, length } = places;
  const log = new Float32Array(count);
  const alone = new Float32Array(count);
  const seen = new Uint8Array(count);
  const unknown = new Uint8Array(count);
  let history = -1;
  for (let i = 2; i < length; i++) {
    const [before, id, at] = [ids[i - 1] as number, ids[i] as number, word[i] as number];
    const pair = findPair(model, before, id);
    const last = word[i - 1] as number;
    if (pair >= 0 && last >= 0) seen[last] = (seen[last] as number) + 1;
    if (at >= 0) {
      log[at] = logThird(model, before, id, history, pair);
      alone[at] = logWord(model, id);
      if (pair >= 0) seen[at] = (seen[at] as number) + 1;
      unknown[at] = id < 0 ? 2 : id >= model.lmWords ? 1 : 0;
    }
    history = pair;
  }
  return { log, alone, seen, unknown };
}
