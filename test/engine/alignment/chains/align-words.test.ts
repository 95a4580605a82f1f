import { expect, it } from 'vitest';
import { alignWords } from '../../../../src/engine/alignment/chains/align-words.ts';
import { chainAnchors } from '../../../../src/engine/alignment/chains/chain-anchors.ts';
import { findAnchors } from '../../../../src/engine/alignment/chains/find-anchors.ts';
import { showSteps, weighedTexts } from '../weighed-texts.ts';

function align(copyText: string, originalText: string) {
  const texts = weighedTexts(copyText, originalText);
  const { copy, original, weights } = texts;
  const chains = chainAnchors(findAnchors(copy, original, weights), [copy.length, original.length]);
  return showSteps(texts, alignWords(texts, chains));
}

const changes = (steps: string[]) => steps.filter((step) => !step.startsWith('='));

const ORIGINAL = 'The carrier left Port Welling at dawn with nineteen crates of lemons.';

it('keeps every token of a text that is the same', () => {
  const steps = align(ORIGINAL, ORIGINAL);
  expect(steps).toHaveLength(13);
  expect(changes(steps)).toEqual([]);
});

it('pairs a word with the word it replaces', () => {
  const copy = ORIGINAL.replace('crates', 'boxes').replace('dawn', 'daybreak');
  expect(changes(align(copy, ORIGINAL))).toEqual(['<daybreak:dawn', '<boxes:crates']);
});

it('finds a word that became a phrase around itself, although it is an anchor', () => {
  const copy = ORIGINAL.replace('carrier', 'carrier wave');
  expect(changes(align(copy, ORIGINAL))).toEqual(['<carrier wave:carrier']);
});

it('names what was inserted and what was deleted', () => {
  const copy = ORIGINAL.replace('at dawn ', '');
  expect(changes(align(copy, ORIGINAL))).toEqual(['-at', '-dawn']);
  expect(changes(align(ORIGINAL, copy)).join()).toMatch(/at.*dawn/);
});

it('aligns nothing without a chain', () => {
  const texts = weighedTexts('Herons nest here.', 'Nobody swims there.');
  expect(alignWords(texts, [])).toEqual([]);
});

it('pairs words of halves of letters like any others', () => {
  const strange = ORIGINAL.replace('lemons', '\ud83d\udc1f\ud800x');
  expect(changes(align(strange, strange))).toEqual([]);
});
