import { expect, it } from 'vitest';
import { textOfIds } from '../../../src/engine/language-model/text-of-ids.ts';
import { loadTinyModel } from '../model/tiny-model.ts';

const { vocabulary } = await loadTinyModel();

it.each(['cat', 'the cat sat'])('spells “%s”', (text) => {
  const ids = Int32Array.from(text.split(' '), (word) => vocabulary.idOf(word) as number);
  expect(textOfIds(vocabulary, ids)).toBe(text);
});

it('spells no words as nothing', () => {
  expect(textOfIds(vocabulary, new Int32Array(0))).toBe('');
});
