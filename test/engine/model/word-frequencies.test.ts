import { expect, it } from 'vitest';
import { loadWordFrequencies } from '../../../src/engine/model/word-frequencies.ts';
import { loadTinyModel, tinyModelBytes } from './tiny-model.ts';

it('has the words and frequencies of the whole model', () => {
  const { vocabulary, unigram } = loadWordFrequencies(tinyModelBytes());
  const model = loadTinyModel();
  for (const word of ['cat', 'there', 'moggy', 'harbour', '\ud800'])
    expect(vocabulary.idOf(word), word).toBe(model.vocabulary.idOf(word));
  expect(unigram).toEqual(model.languageModel.unigram);
});

it('keeps nothing of the rest of the file', () => {
  const bytes = tinyModelBytes();
  const { vocabulary, unigram } = loadWordFrequencies(bytes);
  const cat = vocabulary.idOf('cat') as number;
  const before = unigram[cat];
  expect(unigram.buffer).not.toBe(bytes.buffer);
  bytes.fill(0xff);
  expect([vocabulary.idOf('cat'), unigram[cat]]).toEqual([cat, before]);
});

it('throws one sentence for what is no model', () => {
  for (const length of [0, 10, 1_000])
    expect(() => loadWordFrequencies(new Uint8Array(length))).toThrow(/^[^\n]+$/);
});
