import type { Page } from 'puppeteer-core';
import { ORIGINAL_URL, serveSpunPage } from '../../test/harness/demo-pages.ts';
import {
  type ListedResult,
  resultsPage,
  searchUrl,
  useSearchEngine,
} from '../../test/harness/find/search-engine.ts';
import type { BrowserFixture } from '../../test/harness/launch-fixture.ts';
import { COMPARISON_PATH, FIND_PATH } from '../../test/harness/page-paths.ts';
import type { State } from './state.ts';

/** The demo's repost without its credit. */
const COPY = 'http://dailydigest-blog.example/2026/04/uncredited.html';

const ORIGINAL: ListedResult = {
  url: ORIGINAL_URL,
  title: 'Ferry workers ask harbour board for cameras against fatigue | Harbour Post',
  snippet: 'Crews say that shifts of twelve hours and more are common in spring.',
};
const OTHER: ListedResult = {
  url: 'http://townnotes.example/honest.html',
  title: 'Notes from the town',
  snippet: 'A few notes on the town, the weather and the people who live here all year.',
};
const GONE: ListedResult = {
  ...OTHER,
  url: 'http://gone.example/story',
  title: 'Ferries in trouble',
};

const hidden = [ORIGINAL, OTHER, GONE].map((one, number) => ({
  ...one,
  url: `http://engine.example/goto?url=CAES${number}`,
  host: new URL(one.url).hostname,
}));

const CONSENT = '<form action="/consent"><button>Accept</button></form>';

async function openAbout(stage: BrowserFixture, path: string, search = ''): Promise<Page> {
  serveSpunPage(stage, COPY, (html) => html.replaceAll(ORIGINAL_URL, COPY));
  await stage.open(COPY);
  await stage.report(COPY);
  const page = await stage.browser.newPage();
  await page.goto(`${stage.origin}/${path}?tab=${(await stage.tabState(COPY))?.id}${search}`);
  await page.waitForSelector('h1');
  return page;
}

const state = (name: string, show: State['show']): State => ({
  name,
  width: 900,
  height: 700,
  whole: true,
  show,
});

/** The find page after a search that the engine answers so, once it shows what `ready` selects. */
const searched = (name: string, answer: string, ready: string): State =>
  state(`Find: ${name}`, async (stage) => {
    await useSearchEngine(stage);
    stage.sites.pages.set(GONE.url, { body: 'Gone', status: 404 });
    const page = await openAbout(stage, FIND_PATH);
    const query = await page.$eval('#query', (field) => (field as HTMLTextAreaElement).value);
    stage.sites.pages.set(searchUrl(query), {
      body: answer,
      ...(answer === '' && { after: new Promise(() => undefined) }),
    });
    await page.click('button[type=submit]');
    await page.waitForSelector(ready);
    return page;
  });

/** Finding the original, and comparing with anything. */
export const FIND_STATES: State[] = [
  state('Find: words shown before they are sent', (stage) => openAbout(stage, FIND_PATH)),
  searched('searching', '', '.top progress'),
  searched('found', resultsPage([OTHER, ORIGINAL, GONE]), '[data-state=done]'),
  searched('nothing found', resultsPage([OTHER, GONE]), '[data-state=done]'),
  searched('hidden addresses', resultsPage(hidden), '[data-state=done]'),
  searched('consent', `<!doctype html><body>${CONSENT}</body>`, '[data-failure=consent]'),
  state('Find: page gone', async (stage) => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.origin}/${FIND_PATH}?tab=999999`);
    await page.waitForSelector('h1');
    return page;
  }),
  state('Comparison: choose', (stage) => openAbout(stage, COMPARISON_PATH, '&choose')),
  state('Comparison: two texts', (stage) => openAbout(stage, COMPARISON_PATH, '&paste')),
];
