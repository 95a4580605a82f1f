import { expect, it } from 'vitest';
import { logProbOfSpan } from '../../../src/engine/language-model/log-prob-of-span.ts';
import { tokenIds } from '../../../src/engine/language-model/token-ids.ts';
import { VOCABULARY_STATUS, wordScores } from '../../../src/engine/language-model/word-scores.ts';
import { splitWords } from '../../../src/engine/text/split-words.ts';
import { loadTinyModel } from '../model/tiny-model.ts';

it('scores each word of a text', async () => {
  const { vocabulary, languageModel: lm } = await loadTinyModel();
  const tokens = tokenIds(splitWords('The cat sat. Moggy xyzzy the sat'), vocabulary);
  const scores = wordScores(tokens, lm);
  tokens.positionOf.forEach((position, word) => {
    const expected = logProbOfSpan(lm, tokens.ids, position, position + 1);
    expect(scores.logProb[word]).toBeCloseTo(expected);
  });
  expect([...scores.seenBigrams]).toEqual([1, 2, 1, 0, 0, 1, 1]);
  const { languageModel, thesaurusOnly, unknown } = VOCABULARY_STATUS;
  expect([...scores.vocabularyStatus]).toEqual([
    languageModel,
    languageModel,
    languageModel,
    thesaurusOnly,
    unknown,
    languageModel,
    languageModel,
  ]);
  expect(scores.unigramLogProb[1]).toBeCloseTo(-5);
});
