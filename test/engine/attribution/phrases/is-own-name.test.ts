import { expect, it } from 'vitest';
import { isOwnName } from '../../../../src/engine/attribution/phrases/is-own-name.ts';

const HERE = 'https://www.welling-times.example/x';
const own = (name: string, siteName?: string) => isOwnName(name, HERE, siteName);

it.each([
  'Welling Times',
  'WELLING-TIMES',
  'The Welling Times',
  'wellingtimes.com',
  'Wélling Tímes',
])('“%s” is the name of the domain', (name) => {
  expect(own(name)).toBe(true);
});

it.each(['Times', 'Welling', 'Dravno Times', 'W', '', '12', '—'])('“%s” is not', (name) => {
  expect(own(name)).toBe(false);
});

it('knows the name that the page gives itself', () => {
  expect(own('Harbour Weekly', 'Harbour Weekly!')).toBe(true);
  expect(own('Harbour Weekly')).toBe(false);
});

it('keeps a name that is nothing but a publisher’s word', () => {
  expect(own('News', 'News')).toBe(true);
  expect(own('News', 'Online')).toBe(false);
});

it('knows no own name on an address without one', () => {
  expect(isOwnName('Welling Times', 'http://93.184.216.34/', undefined)).toBe(false);
});
