import { expect, it } from 'vitest';
import { createSpellingCheck } from '../../../../src/engine/alignment/tokens/spelling-check.ts';
import { splitTokens } from '../../../../src/engine/alignment/tokens/split-tokens.ts';

function spells(phrase: string, word: string): boolean {
  const lexicon = new Map<string, number>();
  const tokens = splitTokens(phrase, lexicon);
  const id = splitTokens(word, lexicon).id[0] as number;
  return createSpellingCheck([...lexicon.keys()])(tokens, 0, tokens.length, id);
}

it.each([
  ['work flow', 'workflow'],
  ['well-being', 'wellbeing'],
  ['non governmental organisation', 'NGO'],
  ['Bank of the North', 'BN'],
  ['Bank of the North', 'BOTN'],
  ['the Harbour Board', 'HB'],
])('%s spells %s', (phrase, word) => {
  expect(spells(phrase, word)).toBe(true);
});

it.each([
  ['work flows', 'workflow'],
  ['work', 'workflow'],
  ['flow work', 'workflow'],
  ['heron board', 'NB'],
  ['herons', 'H'],
  ['harbour board office', 'HB'],
  ['harbour', 'HB'],
])('%s does not spell %s', (phrase, word) => {
  expect(spells(phrase, word)).toBe(false);
});

it('reads hyphens as part of one word', () => {
  expect(spells('Anglo-Saxon Chronicle', 'AC')).toBe(true);
});

it('survives words that begin with half a letter or none', () => {
  expect(spells('\ud800 x', '—')).toBe(false);
  expect(spells('— x', 'XY')).toBe(false);
});
