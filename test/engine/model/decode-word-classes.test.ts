import { expect, it } from 'vitest';
import { CLASS_STEP, NO_CLASS } from '../../../src/engine/language-model/word-classes.ts';
import { cutSections } from '../../../src/engine/model/cut-sections.ts';
import { decodeWordClasses } from '../../../src/engine/model/decode-word-classes.ts';
import { loadTinyModel, TINY_CLASSES, tinyModelBytes } from './tiny-model.ts';

const { vocabulary } = loadTinyModel();
const wordClasses = decodeWordClasses(cutSections(tinyModelBytes()));
const classOf = (word: string) => wordClasses.classOfId[vocabulary.idOf(word) ?? -1];

it('decodeWordClasses gives each word its class, and rare words none', () => {
  expect(wordClasses.count).toBe(TINY_CLASSES.count);
  expect([classOf('cat'), classOf('sat'), classOf('the')]).toEqual([0, 1, NO_CLASS]);
});

it('decodeWordClasses says how well one class follows another', () => {
  const [same = 0, other = 0] = wordClasses.follows;
  expect(CLASS_STEP * same).toBeLessThan(-1);
  expect(CLASS_STEP * other).toBeGreaterThan(0.4);
  // Either may stand between two of one class, but one is far likelier.
  expect(wordClasses.between[0]).toBeGreaterThan(wordClasses.between[1] as number);
});
