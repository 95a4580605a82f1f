import { expect, it } from 'vitest';
import { getPhrasebooks } from '../../../../src/engine/attribution/phrases/phrasebook.ts';
import { languages } from '../../../../src/engine/languages/languages.ts';

const [english] = getPhrasebooks('en');

it('reads English pages with English phrases only', () => {
  expect(getPhrasebooks('en')).toEqual([english]);
  expect(getPhrasebooks()).toEqual([english]);
});

it('reads pages of another language with its phrases first, then with English ones', () => {
  const [german, second, ...more] = getPhrasebooks('de');
  expect(german).not.toBe(english);
  expect(second).toBe(english);
  expect(more).toEqual([]);
});

it.each([
  ['nb', 'no'],
  ['nn', 'no'],
  ['gl', 'pt'],
  ['bs', 'hr'],
])('reads %s as %s', (code, related) => {
  expect(getPhrasebooks(code)).toEqual(getPhrasebooks(related));
  expect(getPhrasebooks(code)).toHaveLength(2);
});

it.each(['xx', '', 'constructor', '__proto__', 'toString'])('reads “%s” as English', (code) => {
  expect(getPhrasebooks(code)).toEqual([english]);
});

it('compiles a language once', () => {
  expect(getPhrasebooks('fr')[0]).toBe(getPhrasebooks('fr')[0]);
});

it('puts what nobody has seen behind what was seen, in every language', () => {
  for (const code of Object.keys(languages))
    for (const book of getPhrasebooks(code)) {
      const seen = book.credits.map(({ provenance }) => provenance !== 'unverified');
      expect(seen).toEqual(seen.toSorted((a, b) => Number(b) - Number(a)));
    }
});
