import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import {
  HONEST_URL,
  NOTES_SITE,
  ORIGINAL_URL,
  SPUN_URL,
  serveSpunPage,
} from '../harness/demo-pages.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

/** Firefox opens tabs several times more slowly, with or without us. */
const TABS = { chromium: 50, firefox: 15 };

/** Runs in a page of the extension: the tabs of which something is kept. */
const keptTabs = async () => Object.keys(await chrome.storage.session.get(null)).sort();

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  test('forgets a tab that is closed', async () => {
    const { open, report, controlPage: desk, tabState: tab } = stage();
    const page = await open(SPUN_URL);
    await report(SPUN_URL);
    const key = `report:${(await tab(SPUN_URL))?.id}`;
    expect(await (await desk()).run(keptTabs)).toContain(key);
    await page.close();
    await poll('nothing kept', async () => !(await (await desk()).run(keptTabs)).includes(key));
  });

  test('describes the page that a tab shows now, never the one before', async () => {
    const { open, report, tabState: tab } = stage();
    const page = await open(SPUN_URL);
    await report(SPUN_URL);
    await page.goto(HONEST_URL);
    expect(await report(HONEST_URL)).toMatchObject({
      url: HONEST_URL,
      verdict: { level: 'clear' },
    });
    expect((await tab(HONEST_URL))?.badge).toBe('');
    await page.close();
  });

  test('describes a page again when the reader goes back to it', async () => {
    const { open, report, bannerText, tabState: tab } = stage();
    const page = await open(SPUN_URL);
    await bannerText(page);
    await page.goto(ORIGINAL_URL);
    await report(ORIGINAL_URL);
    await page.evaluate(() => history.back());
    expect(await report(SPUN_URL)).toMatchObject({ url: SPUN_URL, verdict: { level: 'warning' } });
    await poll('the badge', async () => (await tab(SPUN_URL))?.badge === '!');
    await page.close();
  });

  test('leaves a new tab alone that is shut before it is judged', async () => {
    const { browser, controlPage: desk, open, report } = stage();
    const before = await (await desk()).run(keptTabs);
    const pages = await Promise.all(Array.from({ length: 5 }, () => browser.newPage()));
    await Promise.all(
      pages.map(async (page, index) => {
        const url = serveSpunPage(stage(), `http://shut${index}.example/`);
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        await page.close();
      }),
    );
    const last = await open(HONEST_URL);
    await report(HONEST_URL);
    await last.close();
    await poll('nothing more kept', async () => {
      const kept = await (await desk()).run(keptTabs);
      return kept.every((key) => before.includes(key));
    });
  });

  test('judges a tab again that the browser had put to sleep', async () => {
    const { open, report, controlPage: desk, tabState: tab } = stage();
    const url = serveSpunPage(stage(), 'http://asleep.example/');
    await open(url);
    await report(url);
    await open(`${NOTES_SITE}/`);
    const id = (await tab(url))?.id ?? 0;
    const woken = await (await desk()).run(async (id) => {
      const slept = await chrome.tabs.discard(id);
      const now = (slept as unknown as { id?: number } | undefined)?.id ?? id;
      await chrome.tabs.update(now, { active: true });
      return now;
    }, id);
    await poll('a verdict after sleep', async () => {
      const state = await tab(url);
      return state?.id === woken && state.badge === '!' && state.report?.state === 'judged';
    });
  });

  test('judges many tabs that load at once, each by itself', async () => {
    const { browser, report } = stage();
    const urls = Array.from({ length: TABS[name] }, (_, index) =>
      serveSpunPage(stage(), `http://many${index}.example/`),
    );
    const pages = await Promise.all(urls.map(() => browser.newPage({ background: true })));
    await Promise.all(urls.map((url, index) => pages[index]?.goto(url)));
    for (const url of urls) {
      expect(await report(url)).toMatchObject({ url, verdict: { level: 'warning' } });
    }
    await Promise.all(pages.map((page) => page.close()));
  });
});

describe('chromium, a page made ready before it is opened', () => {
  const stage = useBrowser('chromium');

  test('is reported when the reader opens it, and not before', async () => {
    const { sites, open, tabState: tab, report, bannerText, requests } = stage();
    const ahead = serveSpunPage(stage(), 'http://ahead.example/post.html');
    const rules = JSON.stringify({ prerender: [{ urls: ['/post.html'], eagerness: 'immediate' }] });
    const start = 'http://ahead.example/';
    const body = `<!doctype html><title>Start</title><p><a href="/post.html">Post</a>
      <script type="speculationrules">${rules}</script>`;
    sites.pages.set(start, { body });
    const page = await open(start);
    await poll('the page made ready', async () => requests().includes(`GET ${ahead}`));
    expect(await report(start)).toMatchObject({ state: 'skipped', url: start });
    expect((await tab(start))?.badge).toBe('');
    await page.click('a');
    expect(await report(ahead)).toMatchObject({ url: ahead, verdict: { level: 'warning' } });
    expect((await tab(ahead))?.badge).toBe('!');
    expect(await bannerText(page)).not.toBe('');
    expect(requests().filter((request) => request === `GET ${ahead}`)).toHaveLength(1);
  });
});
