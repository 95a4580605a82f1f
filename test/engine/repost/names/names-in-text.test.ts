import { describe, expect, it } from 'vitest';
import { addressesIn, hostsIn } from '../../../../src/engine/repost/names/names-in-text.ts';

describe('addresses', () => {
  it('are found in order, without the punctuation behind them', () => {
    expect(
      addressesIn('See https://a.example/x, www.b.example/y... or (http://c.example/z)!'),
    ).toEqual(['https://a.example/x', 'www.b.example/y', 'http://c.example/z']);
  });

  it('are none inside words, or without anything behind the scheme', () => {
    expect(addressesIn('xwww.b.example https:// www. ://')).toEqual([]);
    expect(addressesIn('')).toEqual([]);
  });
});

describe('hosts', () => {
  it.each([
    ['So KOMPAS.com says', ['KOMPAS.com']],
    ['So harbour.co.uk and welling.example say', ['harbour.co.uk', 'welling.example']],
    ['Read it at pier.it today', ['pier.it']],
  ])('of “%s”', (text, hosts) => {
    expect(hostsIn(text)).toEqual(hosts);
  });

  it.each([
    'It fell.The pier',
    'It is.it so',
    'Open pier.js and pier.py',
    'Write to ada@welling.example',
    'e.g. a.m. 3.14 ASP.NET',
    'no dots at all',
    'welling.nosuchending',
  ])('are none in “%s”', (text) => {
    expect(hostsIn(text)).toEqual([]);
  });

  it('are read from hostile texts in no time', () => {
    expect(hostsIn('a.'.repeat(50_000))).toEqual([]);
    expect(hostsIn('a-'.repeat(50_000)).length).toBe(0);
    expect(addressesIn('https://'.repeat(20_000)).length).toBeLessThan(20_000);
  });
});
