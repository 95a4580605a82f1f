import { describe, expect, it } from 'vitest';
import { compareBrands } from '../../../../src/engine/attribution/addresses/compare-brands.ts';
import { isOwnName } from '../../../../src/engine/attribution/phrases/is-own-name.ts';

const pairs: ReadonlyArray<readonly [string, string, 'same' | 'related' | undefined]> = [
  ['https://news.paper.example/a', 'https://paper.example/', 'same'],
  ['https://www.guardian.co.uk/a', 'https://www.theguardian.com/a', 'same'],
  ['https://www.faz.net/', 'https://www.faz-rechte.de/', 'related'],
  ['https://bitrix24.eu/a', 'https://www.bitrix24.com/a', 'same'],
  ['https://my-paper.example/', 'https://mypaper.test.example/', undefined],
  ['https://www.space.com/a', 'https://spacenews.com/', undefined],
  ['https://time.com/a', 'https://timeout.com/', undefined],
  ['https://one.blogspot.com/a', 'https://two.blogspot.com/a', undefined],
  ['https://paypal.com/', 'https://paypaI.com/', undefined],
  ['https://paypal.com/', 'https://paypa1.com/', undefined],
  ['https://apple.com/', 'https://аррӏе.com/', undefined],
  ['https://аррӏе.com/', 'https://www.аррӏе.com/x', 'same'],
  ['https://аррӏе.com/', 'https://аррӏе.net/', undefined],
  ['http://127.0.0.1/', 'http://127.0.0.1/', undefined],
  ['https://ab.com/', 'https://ab.net/', undefined],
];

describe('compareBrands', () => {
  it.each(pairs)('%s and %s: %s', (one, other, wanted) => {
    expect(compareBrands(one, other)).toBe(wanted);
    expect(compareBrands(other, one)).toBe(wanted);
  });
});

const names: ReadonlyArray<
  readonly [name: string, url: string, site: string | undefined, own: boolean]
> = [
  ['F.A.Z.', 'https://www.faz.net/a', undefined, true],
  ['ntv.de', 'https://www.n-tv.de/a', undefined, true],
  ['Bridge Daily News', 'https://bridgedaily.example/a', undefined, true],
  ['The Bridge', 'https://b.example/a', 'Bridge', true],
  ['BRIDGE 10/22', 'https://www.bridge.example/a', undefined, true],
  ['SpaceNews', 'https://www.space.com/a', 'Space', false],
  ['Elsewhere', 'https://www.bridge.example/a', 'Bridge', false],
];

describe('isOwnName', () => {
  it.each(names)('%s on %s (%s): %s', (name, url, site, own) => {
    expect(isOwnName(name, url, site)).toBe(own);
  });
});
