import { idOf } from '../../engine/language-model/token-ids.ts';
import type { WordFrequencies } from '../../engine/model/word-frequencies.ts';
import { type RareTerm, rareTerms } from '../../engine/near-duplicates/rare-terms.ts';

/** Terms that an article is stored under. Fewer find fewer rewritten copies, more take more room. */
const STORED_TERMS = 96;

/** Terms of a suspect that are looked up: a part of a longer article has others among its rarest. */
const SEARCHED_TERMS = 128;

/** log P of a word that the model does not know: below its rarest. */
const UNKNOWN_LOG_PROB = -18;

const logProbIn =
  ({ vocabulary, unigram }: WordFrequencies) =>
  (word: string) =>
    unigram[idOf(vocabulary, word)] ?? UNKNOWN_LOG_PROB;

/** Hashes of the words under which a text is stored. */
export function storedTerms(text: string, frequencies: WordFrequencies): number[] {
  return rareTerms(text, logProbIn(frequencies), STORED_TERMS).map(({ hash }) => hash);
}

/** The words of a suspect by which its original is looked up. */
export function searchedTerms(text: string, frequencies: WordFrequencies): RareTerm[] {
  return rareTerms(text, logProbIn(frequencies), SEARCHED_TERMS);
}
