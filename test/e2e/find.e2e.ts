import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { HONEST_HTML, ORIGINAL_URL } from '../harness/demo-pages.ts';
import { resultsPage, searchUrl } from '../harness/find/search-engine.ts';
import {
  NEAR_MISS,
  ORIGINAL,
  OWN_SITE,
  pressIn,
  pressSearch,
  readFindPage,
  useFindPage,
} from '../harness/find/use-find-page.ts';
import { openExtensionPage } from '../harness/open-extension-page.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);
  const openFind = useFindPage(stage);

  test('finds the original among the results of an engine that nobody knows', async () => {
    const hostile = [
      { ...NEAR_MISS, url: 'http://127.0.0.1/admin', host: 'router.example' },
      { ...NEAR_MISS, url: 'javascript:alert(1)', host: 'script.example' },
    ];
    const results = [NEAR_MISS, ...hostile, OWN_SITE, ORIGINAL];
    const find = await openFind(resultsPage(results));
    expect(find.asked()).toEqual([]);
    const { headline, text, rows } = await find.searchAndWait();
    expect(headline).toContain('harbourpost.example');
    expect(text).toMatch(/\d+% of this page’s sentences are there/);
    expect(text).toContain('came after the original');
    expect(rows.map(({ host, state, relation }) => [host, state, relation])).toEqual([
      ['harbourpost.example', 'compared', 'swapped'],
      ['townnotes.example', 'compared', 'none'],
    ]);
    expect(rows[0]?.title).toBe(ORIGINAL.title);
    expect(find.asked().toSorted()).toEqual(
      [`GET ${searchUrl(find.query)}`, `GET ${ORIGINAL.url}`, `GET ${NEAR_MISS.url}`].toSorted(),
    );
  });

  test('is worked by keyboard, and says by its focus what has come', async () => {
    const find = await openFind(resultsPage([ORIGINAL, NEAR_MISS]));
    const names = await find.opened.run(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, textarea, select')].map(
        (one) => one.tabIndex >= 0 && (one.textContent || one.id),
      ),
    );
    expect(names.every(Boolean)).toBe(true);
    await find.opened.run(() => document.querySelector<HTMLElement>('#query')?.focus());
    await find.searchAndWait();
    const focused = await find.opened.run(() => document.activeElement?.className);
    expect(focused).toBe('top');
  });

  test('opens the full comparison without a second request', async () => {
    const find = await openFind(resultsPage([ORIGINAL, NEAR_MISS]));
    await find.searchAndWait();
    const before = find.asked().length;
    await find.opened.run(pressIn, '.row', 'Side by side');
    const desk = await stage().controlPage();
    const address = await poll('the comparison', () =>
      desk.run(async () => {
        const tabs = await chrome.tabs.query({});
        return tabs.find(({ url }) => url?.includes('src/comparison/index.html?pair='))?.url;
      }),
    );
    const path = address.slice(stage().origin.length + 1);
    const comparison = await openExtensionPage(stage(), path);
    const heading = await poll('the result', () =>
      comparison.run(() => document.querySelector('.summary h1')?.textContent ?? ''),
    );
    expect(heading).toContain('words swapped');
    expect(find.asked().slice(before)).toEqual([]);
    await comparison.close();
  });

  test.each([
    ['a redirect', { body: '', status: 302, headers: { location: ORIGINAL_URL } }],
    ['a script', { body: `<!doctype html><script>location.replace("${ORIGINAL_URL}")</script>` }],
  ])('follows a hidden link by %s, once, and only when it is pressed', async (_, answer) => {
    const links = [1, 2, 3].map((number) => `http://engine.example/goto?url=CAES${number}`);
    const hosts = ['harbourpost.example', 'townnotes.example', 'elsewhere.example'];
    const results = links.map((url, i) => ({
      ...(i === 0 ? ORIGINAL : NEAR_MISS),
      url,
      host: hosts[i] ?? '',
    }));
    stage().sites.pages.set(links[0] ?? '', answer);
    const find = await openFind(resultsPage(results));
    const { headline, rows } = await find.searchAndWait();
    expect(headline).toContain('3 results');
    expect(rows.map(({ host }) => host)).toContain('harbourpost.example');
    expect(find.asked()).toEqual([`GET ${searchUrl(find.query)}`]);
    await find.opened.run(pressIn, '.row:first-child', 'Compare');
    await poll('the comparison', async () => {
      const read = await find.opened.run(readFindPage);
      return read?.rows.some(({ state }) => state === 'compared');
    });
    expect(find.asked().slice(1)).toEqual([`GET ${links[0]}`, `GET ${ORIGINAL_URL}`]);
  });

  test.each([
    [
      'consent',
      '<div role="dialog"><h1>Before you continue</h1><form action="/consent-save"><button>Yes</button></form></div>',
    ],
    ['challenge', '<form id="captcha-form"></form><p>Unusual traffic.</p>'],
  ])('says what to do about a page of %s, and presses nothing', async (failure, body) => {
    const find = await openFind(`<!doctype html><body>${body}</body>`);
    const read = await find.searchAndWait();
    expect(read.failure).toBe(failure);
    expect(find.asked()).toEqual([`GET ${searchUrl(find.query)}`]);
  });

  test('gives each page that cannot be read a row with its reason', async () => {
    const failing = [
      ['gone.example', { body: 'Gone', status: 404 }],
      ['broken.example', { body: 'Oh', status: 500 }],
      ['inside.example', { body: '', status: 302, headers: { location: 'http://127.0.0.1/' } }],
    ] as const;
    const results = failing.map(([host, answer]) => {
      const url = `http://${host}/story.html`;
      stage().sites.pages.set(url, answer);
      return { ...NEAR_MISS, url };
    });
    const find = await openFind(resultsPage(results));
    const { headline, rows } = await find.searchAndWait();
    expect(headline).toContain('None of the pages');
    expect(rows.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed']);
    expect(find.asked().filter((one) => one.includes('127.0.0.1'))).toEqual([]);
  });

  test('never finds a copy in an unrelated text of 60,000 words', async () => {
    const url = 'http://long.example/everything.html';
    const paragraphs = Array.from(
      { length: 3000 },
      (_, i) =>
        `<p>In the year ${1200 + (i % 800)} the people of the town kept ${i} sheep and wrote down what they ate, what they sold and whom they met on the road.</p>`,
    );
    const body = HONEST_HTML.replace('</article>', `${paragraphs.join('')}</article>`);
    stage().sites.pages.set(url, { body });
    const find = await openFind(resultsPage([{ ...NEAR_MISS, url }, NEAR_MISS]));
    const { headline, rows } = await find.searchAndWait();
    expect(headline).toContain('No page that was compared has this text');
    expect(rows.map(({ relation }) => relation)).toEqual(['none', 'none']);
  });

  test('asks nobody after it was cancelled', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = Array.from({ length: 5 }, (_, i) => {
      const url = `http://slow${i}.example/story.html`;
      stage().sites.pages.set(url, { body: HONEST_HTML, after: held });
      return { ...NEAR_MISS, url };
    });
    const find = await openFind(resultsPage(slow));
    await find.opened.run(pressSearch);
    await poll('two requests', async () => find.asked().length === 3);
    await find.opened.run(pressIn, '.top', 'Cancel');
    const read = await find.result();
    release();
    expect(read.state).toBe('cancelled');
    // The page is in the background, where idle callbacks may never come: one more answer comes after those released.
    await find.opened.run(() => fetch('/manifest.json').then(({ ok }) => ok));
    expect(find.asked()).toHaveLength(3);
  });

  test('closes the tab of a search that is cancelled before it has answered', async () => {
    const find = await openFind('');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    stage().sites.pages.set(searchUrl(find.query), { body: resultsPage([ORIGINAL]), after: held });
    await find.opened.run(pressSearch);
    await poll('the search', async () => find.asked().length === 1);
    await find.opened.run(pressIn, '.top', 'Cancel');
    expect((await find.result()).state).toBe('cancelled');
    release();
    expect(find.asked()).toHaveLength(1);
  });

  test('says so when the tab of the search is closed', async () => {
    const find = await openFind('');
    const held = new Promise<void>(() => {});
    stage().sites.pages.set(searchUrl(find.query), { body: '', after: held });
    await find.opened.run(pressSearch);
    await poll('the search', async () => find.asked().length === 1);
    await find.opened.run(async () => {
      const here = await chrome.tabs.getCurrent();
      const tabs = await chrome.tabs.query({});
      const search = tabs.find(({ index }) => index === (here?.index ?? 0) + 1);
      await chrome.tabs.remove(search?.id ?? 0);
    });
    expect((await find.result()).failure).toBe('tab-closed');
  });

  test('waits for results that are drawn late, and reads no search of the reader’s own', async () => {
    const own = { ...NEAR_MISS, url: 'http://private.example/my-search.html' };
    stage().sites.pages.set(searchUrl('my own search'), { body: resultsPage([own, ORIGINAL]) });
    await stage().open(searchUrl('my own search'));
    const late = `<script>const hits = document.querySelector('.hits'); const all = [...hits.children];
      hits.replaceChildren(); all.forEach((one, i) => setTimeout(() => hits.append(one), 300 * (i + 1)));</script>`;
    const find = await openFind(resultsPage([NEAR_MISS, OWN_SITE, ORIGINAL], late));
    const { headline } = await find.searchAndWait();
    expect(headline).toContain('harbourpost.example');
    expect(find.asked().filter((one) => one.includes('private.example'))).toEqual([]);
  });
});
