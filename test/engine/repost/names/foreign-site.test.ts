import { expect, it } from 'vitest';
import { foreignSite } from '../../../../src/engine/repost/names/foreign-site.ts';

const NAMES = ['wellingtimes', 'thewellingtimes'];
const site = (address: string) => foreignSite(address, NAMES);

it('names the site of another, whatever its subdomain', () => {
  expect(site('https://news.harbourgazette.example/a')).toBe('harbourgazette.example');
  expect(site('harbourgazette.example')).toBe('harbourgazette.example');
});

it.each([
  'https://wellingtimes.example/',
  'https://cdn.welling.example/',
  'https://www.facebook.com/a',
  'https://amazon.de/x',
  'https://de.wikipedia.org/wiki/A',
  'http://93.184.216.34/',
  'nonsense',
  '',
])('names none for %s', (address) => {
  expect(site(address)).toBeUndefined();
});
