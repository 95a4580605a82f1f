import { describe, expect, it } from 'vitest';
import { resolvePageUrl } from '../../../../src/engine/attribution/addresses/resolve-page-url.ts';
import { makeArticle } from '../make-article.ts';

const ORIGINAL = 'https://harbourpost.example/cameras';
const COPY = 'https://dailydigest.example/cameras';

type Parts = Parameters<typeof makeArticle>[0];

describe('resolvePageUrl', () => {
  it.each<[what: string, parts: Parts, url: string]>([
    ['keeps the address of an ordinary page', { url: COPY }, COPY],
    [
      'keeps the address of a page whose og:url is on another site',
      { url: COPY, head: { ogUrl: ORIGINAL }, siteName: 'Daily Digest' },
      COPY,
    ],
    [
      'moves a copy saved under its canonical to the site that og:url and the name agree on',
      { url: ORIGINAL, head: { canonical: ORIGINAL, ogUrl: COPY }, siteName: 'Daily Digest' },
      COPY,
    ],
    [
      'believes og:url only with the site’s name',
      { url: ORIGINAL, head: { canonical: ORIGINAL, ogUrl: COPY }, siteName: 'Harbour Post' },
      ORIGINAL,
    ],
    [
      'believes og:url only if there is a name',
      { url: ORIGINAL, head: { canonical: ORIGINAL, ogUrl: COPY } },
      ORIGINAL,
    ],
    ['gives a file its og:url', { url: 'file:///tmp/page.html', head: { ogUrl: COPY } }, COPY],
    [
      'keeps the address of a file without og:url',
      { url: 'file:///tmp/page.html' },
      'file:///tmp/page.html',
    ],
    [
      'trusts no og:url of a page on an IP address',
      { url: 'http://192.0.2.7/page', head: { ogUrl: COPY } },
      'http://192.0.2.7/page',
    ],
    [
      'takes no address that may not be opened',
      { url: 'file:///tmp/page.html', head: { ogUrl: 'javascript:alert(1)' } },
      'file:///tmp/page.html',
    ],
  ])('%s', (_, parts, url) => {
    expect(resolvePageUrl(makeArticle(parts)).url).toBe(url);
  });
});
