import type { Model } from '../model/model.ts';
import { unigramLogProb } from './ngram-log-prob.ts';
import { idOf } from './token-ids.ts';

/** How rare English words are: nats of surprise by the language model; unknown ones are the rarest. */
export const createWordRarity = (model: Model) => (word: string) =>
  -unigramLogProb(model, idOf(model, word));
