import { expect, it } from 'vitest';
import { findAddresses } from '../../../../src/engine/attribution/addresses/find-addresses.ts';
import { makeLine } from '../make-article.ts';

const found = (marked: string) => findAddresses(makeLine(marked), 'https://page.example/x');
const urls = (marked: string) => found(marked).map(({ url }) => url);

it('finds links and plain addresses, in order', () => {
  expect(urls('See www.third.example/a, then [it](https://other.example/b).')).toEqual([
    'https://www.third.example/a',
    'https://other.example/b',
  ]);
});

it.each(['.', ',', '?!', ')', '”', '»', '。', '>'])(
  'leaves the sign %s to the sentence',
  (sign) => {
    expect(urls(`From https://third.example/a${sign} And more`)).toEqual([
      'https://third.example/a',
    ]);
  },
);

it('takes an address that is a link once', () => {
  const [only, ...more] = found('At [https://other.example/b](https://other.example/b) it is.');
  expect(more).toEqual([]);
  expect(only).toMatchObject({ start: 3, end: 26, text: 'https://other.example/b' });
});

it('leaves out what is unsafe to open, and no bare host without "www."', () => {
  expect(urls('[a](javascript:alert(1)) [b](data:text/html,x) third.example e.g.the')).toEqual([]);
});

it('knows where a plain address stands', () => {
  const text = 'From https://third.example/a, they say';
  const [{ start = 0, end = 0 } = {}] = found(text);
  expect(text.slice(start, end)).toBe('https://third.example/a');
});

it('reads an endless address in no time', () => {
  expect(found(`https://${'a.'.repeat(100_000)}`).length).toBeLessThan(2);
  expect(found('www.'.repeat(20_000)).length).toBeLessThan(500);
});
