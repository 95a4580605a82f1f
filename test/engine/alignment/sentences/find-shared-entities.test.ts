import { expect, it } from 'vitest';
import { findSharedEntities } from '../../../../src/engine/alignment/sentences/find-shared-entities.ts';
import { weighedTexts } from '../weighed-texts.ts';

function linksOf(copyText: string, originalText: string) {
  const { copy, original, words } = weighedTexts(copyText, originalText);
  return findSharedEntities(copy, original, words);
}

const evidence = (copyText: string, originalText: string) =>
  linksOf(copyText, originalText)[0]?.evidence ?? -Infinity;

/** Much else, so that what is shared is rare. */
const REST = ' A dog barked. The rain stopped. Someone was singing. Cats slept.'.repeat(5);

it('links sentences that share a name or a number', () => {
  const links = linksOf(`It was at Welling.${REST}`, 'Rain came. They met at Welling.');
  const best = links.toSorted((a, b) => b.evidence - a.evidence)[0];
  expect(best).toMatchObject({ copy: 0, original: 1 });
  expect(best?.evidence).toBeGreaterThan(0.5);
});

it('has no links where nothing is shared', () => {
  expect(linksOf('Herons nest.', 'Nobody swims!')).toEqual([]);
  expect(linksOf('', 'Nobody swims!')).toEqual([]);
});

it('finds more evidence in two entities than in one, and less beside what only one sentence has', () => {
  const original = `In 1987 a ferry reached Welling.${REST}`;
  const both = evidence('By 1987 it went to Welling.', original);
  const one = evidence('Later it went to Welling.', original);
  const burdened = evidence('Later Ivo, Ada and Bram took 412 crates to Welling.', original);
  expect(both).toBeGreaterThan(one);
  expect(one).toBeGreaterThan(burdened);
});

it('takes a quarter off for each name that both sentences have of their own', () => {
  const original = (words: string) => `when ${words} Welling.${REST}`;
  const names = evidence('then Ivo Ada Bram Welling.', original('Uwe Edda Lars'));
  const words = evidence('then it is so Welling.', original('an or by'));
  expect(words - names).toBeCloseTo(0.25 * (3 - 3 * 0.05));
});

it('passes over entities that many pairs of sentences share', () => {
  const often = (times: number) =>
    linksOf('It is Welling. '.repeat(times), 'We love Welling! '.repeat(times)).length;
  expect(often(3)).toBe(9);
  expect(often(4)).toBe(0);
});
