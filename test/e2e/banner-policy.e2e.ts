import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clickLikeReader, pressLikeReader } from '../harness/click-like-reader.ts';
import { HONEST_URL, serveSpunPage } from '../harness/demo-pages.ts';
import { BANNER_SELECTOR } from '../harness/launch-fixture.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

const FIXED_BAR = '<div style="position:fixed;left:0;right:0;height:60px;background:#ddd;';

const hostIs = (page: Page, display: string) =>
  page.$eval(
    BANNER_SELECTOR,
    (host, display) => getComputedStyle(host).display === display,
    display,
  );

declare const chrome: typeof import('webextension-polyfill');

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  async function openSpun(url: string, vary?: (html: string) => string) {
    const page = await stage().open(serveSpunPage(stage(), url, vary));
    await stage().bannerText(page);
    return page;
  }

  test.each([
    ['nothing', '', 'top'],
    ['a bar at the top', `${FIXED_BAR}top:0">Menu</div>`, 'bottom'],
    ['a bar at the bottom', `${FIXED_BAR}bottom:0">Cookies</div>`, 'top'],
  ])('beside %s it stands at the free edge and moves nothing', async (_, bar, edge) => {
    // What the page itself moves while it loads does not count.
    const watch = `<script>window.moved = 0; let came = Infinity;
      new MutationObserver(() => { came = Math.min(came, performance.now()); })
        .observe(document.body, { childList: true });
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
          if (entry.startTime > came) window.moved += entry.value;
        })).observe({ type: 'layout-shift', buffered: true });</script>`;
    const page = await openSpun(`http://edge-${edge}-${bar.length}.example/`, (html) =>
      html.replace('</body>', `${bar}${watch}</body>`),
    );
    expect(await page.$eval(BANNER_SELECTOR, (host) => (host as HTMLElement).dataset.edge)).toBe(
      edge,
    );
    expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.close();
  });

  test('one banner in a stay, none after it was closed, and none on a site that wants none', async () => {
    const site = 'http://manners.example';
    const page = await openSpun(`${site}/one`);
    const second = serveSpunPage(stage(), `${site}/two`);
    await page.goto(second);
    await poll('the badge', async () => (await stage().tabState(second))?.badge === '!');
    expect(await page.$(BANNER_SELECTOR)).toBeNull();
    await page.goto(HONEST_URL);
    await page.goto(second);
    await clickLikeReader(stage(), page, BANNER_SELECTOR, 'Not on this site');
    await page.close();
    const third = serveSpunPage(stage(), `${site}/three`);
    const later = await stage().open(third);
    await poll('the badge', async () => (await stage().tabState(third))?.badge === '!');
    await openSpun('http://manners-elsewhere.example/').then((other) => other.close());
    expect(await later.$(BANNER_SELECTOR)).toBeNull();
    await later.close();
  });

  const bannersRule = async (site: string) =>
    (await stage().controlPage()).run(
      async (key: string) => JSON.stringify((await chrome.storage.sync.get(key))[key]),
      `site:${site}`,
    );
  const focusUndo = (root: ShadowRoot) => root.activeElement?.textContent;

  test('"Not on this site" is taken back in its place, by mouse or by keyboard', async () => {
    const site = 'undone.example';
    const page = await openSpun(`http://${site}/`, (html) =>
      html.replace('</h1>', '</h1><button id="own">Share</button>'),
    );
    await clickLikeReader(stage(), page, BANNER_SELECTOR, 'Not on this site');
    await poll('the rule', async () => (await bannersRule(site)) === '{"quiet":true}');
    expect(await stage().bannerText(page)).toBe('Banners are off on this site.');
    await clickLikeReader(stage(), page, BANNER_SELECTOR, 'Undo');
    await poll('no rule', async () => (await bannersRule(site)) === undefined);
    await poll('the banner', async () => (await stage().bannerText(page)).includes('reworded'));
    await page.focus('#own');
    await stage().runInShadowRoot(page, BANNER_SELECTOR, (root) => {
      root.querySelector('a')?.focus();
      return true;
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await pressLikeReader(page);
    await poll('the rule', async () => (await bannersRule(site)) === '{"quiet":true}');
    expect(await stage().runInShadowRoot(page, BANNER_SELECTOR, focusUndo)).toBe('Undo');
    await pressLikeReader(page);
    await poll('no rule', async () => (await bannersRule(site)) === undefined);
    await poll('the banner', async () => (await stage().bannerText(page)).includes('reworded'));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await page.close();
  });

  test('it can be left by keyboard, which gives the focus back', async () => {
    const page = await openSpun('http://keyboard.example/', (html) =>
      html.replace('</h1>', '</h1><button id="own">Share</button>'),
    );
    await page.focus('#own');
    await stage().runInShadowRoot(page, BANNER_SELECTOR, (root) => {
      root.querySelector('a')?.focus();
      return true;
    });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.$(BANNER_SELECTOR)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await page.close();
  });
});

describe('chromium', () => {
  const stage = useBrowser('chromium');

  test('it is gone in print and in full screen', async () => {
    const url = serveSpunPage(stage(), 'http://gone.example/');
    const page = await stage().open(url);
    await stage().bannerText(page);
    expect(await hostIs(page, 'flex')).toBe(true);
    await page.emulateMediaType('print');
    expect(await hostIs(page, 'none')).toBe(true);
    await page.emulateMediaType('screen');
    await page.bringToFront();
    await page.evaluate(() => {
      const enter = () => document.documentElement.requestFullscreen();
      document.addEventListener('click', enter, { once: true });
    });
    await page.mouse.click(5, 400);
    await poll('the banner to hide', () => hostIs(page, 'none'));
    await page.evaluate(() => document.exitFullscreen());
    await poll('the banner to come back', () => hostIs(page, 'flex'));
    await page.close();
  });
});
