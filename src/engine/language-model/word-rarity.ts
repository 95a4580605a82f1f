import type { LanguageModel } from './language-model.ts';
import { unigramLogProb } from './ngram-log-prob.ts';
import { idOf } from './token-ids.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The parts of the model that know how common a word is. */
interface WordCounts {
  vocabulary: Vocabulary;
  languageModel: LanguageModel;
}

/** How rare English words (lower case) are: nats of surprise by the language model. Unknown words are the rarest. */
export const createWordRarity =
  ({ vocabulary, languageModel }: WordCounts) =>
  (word: string) =>
    -unigramLogProb(languageModel, idOf(vocabulary, word));
