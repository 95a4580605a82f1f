import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readResultLinks } from '../../../src/content/results/read-result-links.ts';
import { interpretResults } from '../../../src/find/results/interpret-results.ts';
import expected from './pages/expected.json' with { type: 'json' };

const PAGES = join(import.meta.dirname, 'pages');

interface Expected {
  file: string;
  url: string;
  expect: string[];
  opaque?: { href: string; host: string }[];
  state?: string;
}

function read(html: string, url: string, own = 'https://copy.example/post') {
  const { document } = new JSDOM(html, { url }).window;
  const links = readResultLinks(document);
  const isChallenge = document.querySelector('#captcha-form') !== null;
  return interpretResults({ url, links, isChallenge, isConsent: false }, own);
}

const cases = Object.entries(expected as Record<string, Expected>);

describe('pages of search results', () => {
  it('has a case for every page', () => {
    const files = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
    expect(cases.map(([, { file }]) => file).toSorted()).toEqual(files.toSorted());
  });

  it.each(cases)('reads %s', (_, { file, url, expect: wanted, opaque = [], state }) => {
    const { results, obstacle } = read(readFileSync(join(PAGES, file), 'utf8'), url);
    const direct = results.filter(({ isOpaque }) => !isOpaque);
    expect(direct.map((one) => one.url)).toEqual(wanted);
    const hidden = results.filter(({ isOpaque }) => isOpaque);
    expect(hidden.map((one) => ({ href: one.url, host: one.host }))).toEqual(opaque);
    if (state) expect(obstacle).toBe(state);
    for (const { title, snippet } of results) {
      expect(title).not.toBe('');
      expect(snippet.length).toBeGreaterThan(20);
    }
  });
});
