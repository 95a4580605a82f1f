import { unigramLogProb } from '../../engine/language-model/ngram-log-prob.ts';
import { idOf } from '../../engine/language-model/token-ids.ts';
import type { Model } from '../../engine/model/model.ts';
import { type RareTerm, rareTerms } from '../../engine/near-duplicates/rare-terms.ts';

/** Terms that an article is stored under. Fewer find fewer rewritten copies, more take more room. */
const STORED_TERMS = 96;

/** Terms of a suspect that are looked up: a part of a longer article has others among its rarest. */
const SEARCHED_TERMS = 128;

/** log P of a word that the model does not know: below its rarest. */
const UNKNOWN_LOG_PROB = -18;

const logProbIn = (model: Model) => (word: string) => {
  const id = idOf(model.vocabulary, word);
  return id < 0 ? UNKNOWN_LOG_PROB : unigramLogProb(model.languageModel, id);
};

/** Hashes of the words under which a text is stored. */
export function storedTerms(text: string, model: Model): number[] {
  return rareTerms(text, logProbIn(model), STORED_TERMS).map(({ hash }) => hash);
}

/** The words of a suspect by which its original is looked up. */
export function searchedTerms(text: string, model: Model): RareTerm[] {
  return rareTerms(text, logProbIn(model), SEARCHED_TERMS);
}
