import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import expectedResults from '../content/results/pages/expected.json' with { type: 'json' };
import { stopBackground } from '../harness/background-worker.ts';
import { HONEST_HTML, ORIGINAL_HTML, ORIGINAL_URL, serveSpunPage } from '../harness/demo-pages.ts';
import {
  type ListedResult,
  resultsPage,
  searchUrl,
  useSearchEngine,
} from '../harness/find/search-engine.ts';
import {
  NEAR_MISS,
  ORIGINAL,
  pressIn,
  pressSearch,
  readFindPage,
  readFindState,
  readQuery,
  useFindPage,
} from '../harness/find/use-find-page.ts';
import { openExtensionPage } from '../harness/open-extension-page.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

const MINIATURES = join(import.meta.dirname, '..', 'content', 'results', 'pages');

/** Those whose links need no knowledge of the engine's own host; the others are read in the unit tests. */
const DIRECT = ['google-direct', 'startpage', 'kagi', 'yandex', 'no-results'] as const;

/** A third result: with three, the page of results is read at once. */
const GONE: ListedResult = { ...NEAR_MISS, url: 'http://gone.example/story.html' };

/** A promise, and what settles it. */
function held() {
  let release = () => {};
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}

const states = (rows: { host: string; state: string }[]) =>
  rows.map(({ host, state }) => [host, state]);

/** Runs in the find page: the tab that was opened beside it. */
async function searchTabId() {
  const here = await chrome.tabs.getCurrent();
  const tabs = await chrome.tabs.query({});
  return tabs.find(({ index }) => index === (here?.index ?? 0) + 1)?.id ?? 0;
}

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);
  const openFind = useFindPage(stage);

  test.each(DIRECT)('reads the results of %s as they stand there', async (engine) => {
    const { file, url, expect: wanted } = expectedResults[engine];
    const html = readFileSync(join(MINIATURES, file), 'utf8');
    const find = await openFind(html.replaceAll(new URL(url).host, 'engine.example'));
    const { rows, failure } = await find.searchAndWait();
    expect(rows.map(({ host }) => host).toSorted()).toEqual(
      wanted.map((one) => new URL(one).hostname).toSorted(),
    );
    expect(failure).toBe(wanted.length > 0 ? '' : 'empty');
  });

  test('reads fifty of ten thousand results, and fetches five of them', async () => {
    const many = Array.from({ length: 10_000 }, (_, i): ListedResult => {
      return { ...NEAR_MISS, url: `http://many${i}.example/story.html` };
    });
    const find = await openFind(resultsPage([ORIGINAL, ...many]));
    const { headline, rows } = await find.searchAndWait();
    expect(headline).toContain('harbourpost.example');
    expect(rows).toHaveLength(50);
    expect(find.asked()).toHaveLength(6);
  });

  test('shows markup in titles and snippets as text', async () => {
    const title = '<img src=x onerror="document.title=1"> & <script>alert(1)</script> on ferries';
    const find = await openFind(
      resultsPage([{ ...ORIGINAL, title, snippet: title.repeat(3) }, NEAR_MISS, GONE]),
    );
    const { rows } = await find.searchAndWait();
    expect(rows[0]?.title).toBe(title);
    const elements = await find.opened.run(
      () => document.querySelectorAll('.row img, .row script').length,
    );
    expect(elements).toBe(0);
  });

  test('gives a page that drips for ever a row with its reason, and compares the others', async () => {
    const url = 'http://dripping.example/story.html';
    const drip = async function* () {
      yield HONEST_HTML.slice(0, 200);
      for (;;) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        yield '<!-- more to come -->';
      }
    };
    stage().sites.pages.set(url, { body: drip() });
    const find = await openFind(resultsPage([ORIGINAL, { ...NEAR_MISS, url }, GONE]));
    const { headline, rows } = await find.searchAndWait();
    expect(headline).toContain('harbourpost.example');
    expect(states(rows)).toEqual([
      ['harbourpost.example', 'compared'],
      ['dripping.example', 'failed'],
      ['gone.example', 'failed'],
    ]);
  });

  test('never takes what a paywall shows for the whole text', async () => {
    const url = 'http://paywalled.example/story.html';
    const wall = '<p>Subscribe to read the rest of this story.</p><div class="paywall"></div>';
    const paragraphs = HONEST_HTML.match(/<p>[\s\S]*?<\/p>/g)?.slice(0, 1) ?? [];
    const body = `<!doctype html><html lang="en"><title>Notes</title><article><h1>Notes</h1>${paragraphs.join('')}${wall}</article></html>`;
    stage().sites.pages.set(url, { body });
    const find = await openFind(resultsPage([{ ...NEAR_MISS, url }, ORIGINAL, GONE]));
    const { headline, rows } = await find.searchAndWait();
    expect(headline).toContain('harbourpost.example');
    expect(rows.find(({ host }) => host === 'paywalled.example')?.relation).not.toBe('swapped');
  });

  test('asks nobody after it was cancelled while it waits for results', async () => {
    const find = await openFind(resultsPage([]));
    await find.opened.run(pressSearch);
    await poll('the reading', async () => (await find.opened.run(readFindState)) === 'reading');
    await find.opened.run(pressIn, '.top', 'Cancel');
    expect((await find.result()).state).toBe('cancelled');
    expect(find.asked()).toEqual([`GET ${searchUrl(find.query)}`]);
  });

  test('says that nothing was found when no result ever comes', async () => {
    const find = await openFind(resultsPage([]));
    const { failure } = await find.searchAndWait();
    expect(failure).toBe('empty');
    expect(find.asked()).toEqual([`GET ${searchUrl(find.query)}`]);
  });

  test('reads nothing of a page that the reader goes to in the tab of the search', async () => {
    const { promise, release } = held();
    const find = await openFind('');
    stage().sites.pages.set(searchUrl(find.query), { body: '', after: promise });
    await find.opened.run(pressSearch);
    await poll('the search', async () => find.asked().length === 1);
    const tab = await find.opened.run(searchTabId);
    await find.opened.run(
      (id, url) => chrome.tabs.update(id, { url }).then(() => true),
      tab,
      NEAR_MISS.url,
    );
    const { failure, rows } = await find.result();
    release();
    expect(rows).toEqual([]);
    expect(failure).not.toBe('');
    expect(find.asked()).toEqual([`GET ${searchUrl(find.query)}`, `GET ${NEAR_MISS.url}`]);
  });

  test.runIf(name === 'chromium')('goes on when the background ends meanwhile', async () => {
    const { promise, release } = held();
    stage().sites.pages.set(ORIGINAL_URL, { body: ORIGINAL_HTML, after: promise });
    const find = await openFind(resultsPage([ORIGINAL, NEAR_MISS, GONE]));
    await find.opened.run(pressSearch);
    await poll('the requests', async () => find.asked().length >= 3);
    await stopBackground(stage());
    release();
    const { headline } = await find.result();
    stage().sites.pages.delete(ORIGINAL_URL);
    expect(headline).toContain('harbourpost.example');
  });

  test('compares a result that the reader opens, from its tab', async () => {
    const links = [1, 2, 3].map((number) => `http://engine.example/goto?url=CAES${number}`);
    const results = links.map((url, i) => ({
      ...(i === 0 ? ORIGINAL : NEAR_MISS),
      url,
      host: i === 0 ? 'harbourpost.example' : `elsewhere${i}.example`,
    }));
    stage().sites.pages.set(links[0] ?? '', {
      body: '',
      status: 302,
      headers: { location: ORIGINAL_URL },
    });
    const find = await openFind(resultsPage(results));
    await find.searchAndWait();
    await find.opened.run(pressIn, '.row:first-child', 'Open');
    await poll('the comparison', async () => {
      const read = await find.opened.run(readFindPage);
      return read?.rows.some(
        ({ state, relation }) => state === 'compared' && relation === 'swapped',
      );
    });
  });
});

describe.each(BROWSERS)('%s, in a private window', (name) => {
  const stage = useBrowser(name, { inPrivate: true });

  test('searches in the private window, without cookies, and keeps nothing', async () => {
    await useSearchEngine(stage());
    const url = serveSpunPage(stage(), 'http://secret.example/post.html');
    const desk = await stage().controlPage();
    await desk.run(async (url) => (await chrome.windows.create({ url, incognito: true })).id, url);
    await stage().report(url);
    const kept = await desk.run(() => chrome.storage.local.get(null));
    const tab = await stage().tabState(url);
    const find = await openExtensionPage(stage(), `src/find/index.html?tab=${tab?.id}`);
    const query = await poll('the words', () => find.run(readQuery));
    stage().sites.pages.set(searchUrl(query), { body: resultsPage([ORIGINAL, NEAR_MISS, GONE]) });
    await find.run(pressSearch);
    const read = await poll('a result', async () => {
      const page = await find.run(readFindPage);
      return page && page.state !== 'ask' && page;
    });
    expect(read.headline).toContain('harbourpost.example');
    const isPrivate = await desk.run(async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url }) => url === address)?.incognito;
    }, searchUrl(query));
    expect(isPrivate).toBe(true);
    expect(await desk.run(() => chrome.storage.local.get(null))).toEqual(kept);
    await find.close();
  });
});
