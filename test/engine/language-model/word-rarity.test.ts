import { expect, it } from 'vitest';
import { createWordRarity } from '../../../src/engine/language-model/word-rarity.ts';
import { loadTinyModel } from '../model/tiny-model.ts';

const rarity = createWordRarity(await loadTinyModel());

it('is higher for rarer words, in nats', () => {
  expect(rarity('the')).toBeCloseTo(2, 1);
  expect(rarity('cat')).toBeCloseTo(5, 1);
  expect(rarity('there')).toBeGreaterThan(rarity('cat'));
});

it('is highest for words that the model does not know', () => {
  for (const word of ['harbour', '', '\ud800', 'constructor'])
    expect(rarity(word)).toBeGreaterThan(rarity('there'));
});
