import type { LanguageModel } from './language-model.ts';
import { bigramLogProb, findBigram, trigramLogProb, unigramLogProb } from './ngram-log-prob.ts';
import type { TokenIds } from './token-ids.ts';

/** Where a word is known. */
export const VOCABULARY_STATUS = { languageModel: 0, thesaurusOnly: 1, unknown: 2 } as const;

/** How each word of a text fits, by its index. Natural logarithms. */
export interface WordScores {
  /** log P(word | two words before). */
  logProb: Float32Array;
  /** log P(word). */
  unigramLogProb: Float32Array;
  /** Bigrams with the word before and the word after that the language model has seen: 0, 1 or 2. */
  seenBigrams: Uint8Array;
  /** Values of VOCABULARY_STATUS. */
  vocabularyStatus: Uint8Array;
}

function statusOf({ vocabularySize }: LanguageModel, id: number): number {
  if (id < 0) return VOCABULARY_STATUS.unknown;
  return id < vocabularySize ? VOCABULARY_STATUS.languageModel : VOCABULARY_STATUS.thesaurusOnly;
}

/** Reads the whole text once with the language model. */
export function wordScores({ ids, wordAt, positionOf, length }: TokenIds, lm: LanguageModel) {
  const scores: WordScores = {
    logProb: new Float32Array(positionOf.length),
    unigramLogProb: new Float32Array(positionOf.length),
    seenBigrams: new Uint8Array(positionOf.length),
    vocabularyStatus: new Uint8Array(positionOf.length),
  };
  const { seenBigrams } = scores;
  let context = -1;
  for (let i = 2; i < length; i++) {
    const [before, id] = [ids[i - 1] as number, ids[i] as number];
    const [wordBefore, word] = [wordAt[i - 1] as number, wordAt[i] as number];
    const bigram = findBigram(lm, before, id);
    const seen = bigram >= 0 ? 1 : 0;
    if (wordBefore >= 0) seenBigrams[wordBefore] = (seenBigrams[wordBefore] as number) + seen;
    if (word >= 0) {
      const thirdGivenSecond = bigramLogProb(lm, before, id, bigram);
      scores.logProb[word] = trigramLogProb(lm, context, id, thirdGivenSecond);
      scores.unigramLogProb[word] = unigramLogProb(lm, id);
      seenBigrams[word] = (seenBigrams[word] as number) + seen;
      scores.vocabularyStatus[word] = statusOf(lm, id);
    }
    context = bigram;
  }
  return scores;
}
