import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickLikeReader } from '../harness/click-like-reader.ts';
import { serveSpunPage } from '../harness/demo-pages.ts';
import { readHighlights, sendToTab } from '../harness/highlight-words.ts';
import { BANNER_SELECTOR } from '../harness/launch-fixture.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: typeof import('webextension-polyfill');

/** What a page may do to the banner before the reader clicks on it; runs in the page. */
const DISTURBANCES: Record<string, (host: HTMLElement) => void> = {
  'covered by something that lets clicks through': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'pointer-events:none;inset:0;margin:0;width:100%;height:100%;background:#fff';
    document.body.append(cover);
    cover.showPopover();
  },
  'moved to another place in the document': (host) => {
    const box = document.createElement('div');
    document.body.prepend(box);
    box.append(host);
    host.showPopover();
  },
  'touched a moment before': (host) => {
    addEventListener('mousemove', () => host.setAttribute('title', String(Math.random())));
  },
};

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  async function openSpun(url: string) {
    const page = await stage().open(serveSpunPage(stage(), url));
    await stage().bannerText(page);
    return page;
  }

  const readStored = async () =>
    (await stage().controlPage()).run(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.sync.get(null)]),
    );

  /** Signs the banner's element, so that another one would be noticed. */
  const sign = (page: Page) =>
    page.$eval(BANNER_SELECTOR, (host) => Object.assign(host, { signed: true }) && undefined);
  const isSigned = (page: Page) => page.$eval(BANNER_SELECTOR, (host) => 'signed' in host);

  test('a page’s own Escape takes no marks off, the reader’s does', async () => {
    const url = 'http://own-escape.example/';
    const page = await openSpun(url);
    const report = await stage().report(url);
    const evidence = report.state === 'judged' ? report.verdict.evidence : [];
    await sendToTab(stage(), url, 'showHighlights', { evidence });
    const marks = await readHighlights(page);
    expect(marks.length).toBeGreaterThan(0);
    await page.evaluate(() => {
      const event = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      for (const target of [window, document, document.body]) target.dispatchEvent(event());
    });
    expect(await readHighlights(page)).toEqual(marks);
    await page.keyboard.press('Escape');
    await poll('the marks to go', async () => (await readHighlights(page)).length === 0);
    await page.close();
  });

  test('a storm of a page’s own events changes nothing', async () => {
    const url = 'http://own-storm.example/';
    const page = await openSpun(url);
    await sign(page);
    const before = await stage().report(url);
    await page.evaluate(() => {
      for (let n = 0; n < 2000; n++) {
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        dispatchEvent(new Event('resize'));
      }
    });
    // Another page is judged meanwhile: whatever the storm has set off has come to its turn.
    await (await openSpun('http://after-storm.example/')).close();
    expect(await isSigned(page)).toBe(true);
    expect(await stage().report(url)).toEqual(before);
    await page.close();
  });

  test.each(Object.entries(DISTURBANCES))(
    'a click on a banner that was %s stores nothing',
    async (what, disturb) => {
      const page = await openSpun(`http://${what.replaceAll(' ', '-')}.example/`);
      const before = await readStored();
      await page.$eval(BANNER_SELECTOR, disturb as (host: Element) => void);
      await clickLikeReader(stage(), page, BANNER_SELECTOR, 'Not on this site');
      await poll('the banner to go', async () => (await page.$(BANNER_SELECTOR)) === null);
      expect(await readStored()).toBe(before);
      await page.close();
    },
  );
});
