import { afterEach } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { ORIGINAL_URL, serveSpunPage } from '../demo-pages.ts';
import type { BrowserFixture } from '../launch-fixture.ts';
import { type ExtensionPage, openExtensionPage } from '../open-extension-page.ts';
import { poll } from '../poll.ts';
import { type ListedResult, searchUrl, useSearchEngine } from './search-engine.ts';

declare const chrome: Extension;

/** The repost that credits nobody. */
const COPY = 'http://copy-without-credit.example/2026/04/post.html';

/** What the tests' engine lists: the original, another text, and another page of the copy's own site. */
export const ORIGINAL: ListedResult = {
  url: ORIGINAL_URL,
  title: 'Ferry workers and fatigue cameras <b onclick="x()">today</b>',
  snippet: 'Ferry workers ask the harbour board about cameras that watch for tired crews.',
};
export const NEAR_MISS: ListedResult = {
  url: 'http://townnotes.example/honest.html',
  title: 'Notes from the town',
  snippet: 'A few notes on the town, the weather and the people who live here all year.',
};
export const OWN_SITE: ListedResult = {
  ...ORIGINAL,
  url: 'http://copy-without-credit.example/2026/04/other.html',
};

/** Runs in the find page: what it shows, whatever it is about. */
export function readFindState() {
  return document.querySelector<HTMLElement>('.top')?.dataset.state;
}

/** Runs in the find page: what it shows, once it has come to rest. */
export function readFindPage() {
  const top = document.querySelector<HTMLElement>('.top');
  const state = top?.dataset.state ?? '';
  if (!top || ['searching', 'reading', 'fetching', 'comparing'].includes(state)) return undefined;
  return {
    state,
    headline: top.querySelector('h1')?.textContent ?? '',
    text: top.innerText,
    failure: document.querySelector<HTMLElement>('[data-failure]')?.dataset.failure ?? '',
    rows: [...document.querySelectorAll<HTMLElement>('.row')].map((row) => ({
      state: row.dataset.state ?? '',
      relation: row.dataset.relation ?? '',
      title: row.querySelector('h3')?.textContent ?? '',
      host: row.querySelector('.host')?.textContent ?? '',
    })),
  };
}

/** Runs in the find page: the words that it proposes. */
export const readQuery = () => document.querySelector<HTMLTextAreaElement>('#query')?.value;

/** Runs in the find page. */
export const pressSearch = () =>
  document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();

/** Runs in the find page: presses the button of that name. */
export const pressIn = (selector: string, name: string) =>
  [...document.querySelectorAll<HTMLButtonElement>(`${selector} button`)]
    .find((button) => button.textContent === name)
    ?.click();

async function findSubject(fixture: BrowserFixture): Promise<string> {
  await useSearchEngine(fixture);
  serveSpunPage(fixture, COPY, (html) => html.replaceAll(ORIGINAL_URL, COPY));
  await fixture.open(COPY);
  await fixture.report(COPY);
  return `src/find/index.html?tab=${(await fixture.tabState(COPY))?.id}`;
}

/** The find page of a repost that credits nobody, with the engine's answer laid down. */
async function openFind(fixture: BrowserFixture, opened: ExtensionPage, answer: string) {
  const query = await poll('the words to search for', () => opened.run(readQuery));
  fixture.sites.pages.set(searchUrl(query), { body: answer });
  const before = fixture.requests().length;
  return {
    opened,
    query,
    asked: () =>
      fixture
        .requests()
        .slice(before)
        .filter((one) => !one.endsWith('/favicon.ico')),
    result: () => poll('the search to come to rest', () => opened.run(readFindPage)),
    searchAndWait: async () => {
      await opened.run(pressSearch);
      return poll('a result', async () => {
        const read = await opened.run(readFindPage);
        return read && read.state !== 'ask' && read;
      });
    },
  };
}

/**
 * Opens find pages in a test's browser, one for each test; closes them and every page of the web after it.
 *
 * @returns opens the find page; takes the page that the engine answers with
 */
export function useFindPage(stage: () => BrowserFixture) {
  let page: ExtensionPage | undefined;
  afterEach(async () => {
    await page?.close();
    page = undefined;
    const desk = await stage().controlPage();
    await desk.run(async () => {
      const tabs = await chrome.tabs.query({ url: 'http://*/*' });
      await chrome.tabs.remove(tabs.map(({ id = 0 }) => id));
    });
  });
  return async (answer: string) => {
    page = await openExtensionPage(stage(), await findSubject(stage()));
    return openFind(stage(), page, answer);
  };
}
