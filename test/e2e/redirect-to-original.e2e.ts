import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { ORIGINAL_URL, serveSpunPage } from '../harness/demo-pages.ts';
import { BANNER_SELECTOR } from '../harness/launch-fixture.ts';
import { poll } from '../harness/poll.ts';
import { BROWSERS, useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

/** A credit that leaves no doubt: a sentence of its own at the end, with a link to the article. */
const credited = (html: string) =>
  html.replace(
    /<p>Source: .*<\/p>/,
    `<p>This article was originally published on <a href="${ORIGINAL_URL}">The Harbour Post</a>.</p>`,
  );

describe.each(BROWSERS)('%s', (name) => {
  const stage = useBrowser(name);

  /** Switches the rule on as the reader does: in the popup of a page of the site. */
  async function wantOriginals(url: string) {
    const page = await stage().open(url);
    const report = await stage().report(url);
    if (report.state !== 'judged') throw new Error('The page was not judged.');
    expect(report.verdict.original).toMatchObject({ url: ORIGINAL_URL, deep: true });
    expect(report.verdict.original?.confidence).toBeGreaterThanOrEqual(0.8);
    const popup = await stage().openPopup(url);
    await popup.run(() => {
      const label = [...document.querySelectorAll('label')].find((label) =>
        label.textContent?.includes('straight to the original'),
      );
      label?.querySelector('input')?.click();
    });
    await poll('the rule to be kept', () =>
      popup.run(
        async (key) => key in (await chrome.storage.sync.get(key)),
        `site:${new URL(url).hostname}`,
      ),
    );
    await popup.close();
    await page.close();
  }

  /** A page that was opened later has led away: one opened before it would have done so, too. */
  async function watchOneLead(url: string) {
    const page = await stage().open(serveSpunPage(stage(), url, credited));
    await poll('the original of the later page', async () => page.url() === ORIGINAL_URL);
    await page.close();
  }

  test('goes to the original where the reader wants it, once, and stays when gone back', async () => {
    const url = serveSpunPage(stage(), 'http://straight.example/story', credited);
    const other = serveSpunPage(stage(), 'http://straight.example/other', credited);
    await wantOriginals(url);
    const page = await stage().open(other);
    await poll('the original', async () => page.url() === ORIGINAL_URL);
    await stage().report(ORIGINAL_URL);
    await page.evaluate(() => history.back());
    await poll('the page again', async () => (await stage().tabState(other))?.report);
    await watchOneLead('http://straight.example/later');
    expect(await page.evaluate(() => location.href)).toBe(other);
    await page.close();
  });

  test('tells the original nothing of where the reader comes from', async () => {
    const url = serveSpunPage(stage(), 'http://discreet.example/story', credited);
    const other = serveSpunPage(stage(), 'http://discreet.example/other', credited);
    await wantOriginals(url);
    const page = await stage().open(other);
    await poll('the original', async () => page.url() === ORIGINAL_URL);
    expect(await page.evaluate(() => document.referrer)).toBe('');
    await page.close();
  });

  test('stays where the name is not that of the site', async () => {
    const phish =
      'http://guardian-login.phish.example/2026/04/ferry-workers-ask-harbour-board.html';
    const named = (html: string) =>
      credited(html).replace(ORIGINAL_URL, phish).replace('The Harbour Post', 'The Guardian');
    const first = serveSpunPage(stage(), 'http://named.example/first', credited);
    await wantOriginals(first);
    const url = serveSpunPage(stage(), 'http://named.example/story', named);
    const page = await stage().open(url);
    expect(await stage().bannerText(page)).toContain('The Guardian (phish.example)');
    expect(await stage().popupText(url)).toContain('phish.example');
    await watchOneLead('http://named.example/later');
    expect(page.url()).toBe(url);
    await page.close();
  });

  test('waits for whoever comes to the notice by keyboard, and stays on Escape', async () => {
    const url = serveSpunPage(stage(), 'http://waiting.example/story', credited);
    const other = serveSpunPage(stage(), 'http://waiting.example/other', credited);
    await wantOriginals(url);
    const page = await stage().open(other);
    await stage().runInShadowRoot(page, BANNER_SELECTOR, (root) => {
      root.querySelector('button')?.focus();
      return true;
    });
    await watchOneLead('http://waiting.example/later');
    expect(page.url()).toBe(other);
    await page.bringToFront();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Escape');
    expect(await page.$(BANNER_SELECTOR)).toBeNull();
    await watchOneLead('http://waiting.example/last');
    expect(page.url()).toBe(other);
    await page.close();
  });

  test('stays on request', async () => {
    const url = serveSpunPage(stage(), 'http://staying.example/story', credited);
    const other = serveSpunPage(stage(), 'http://staying.example/other', credited);
    await wantOriginals(url);
    const page = await stage().open(other);
    await stage().runInShadowRoot(page, BANNER_SELECTOR, (root) => {
      root.querySelector('button')?.click();
      return true;
    });
    expect(await page.$(BANNER_SELECTOR)).toBeNull();
    await watchOneLead('http://staying.example/later');
    expect(await page.evaluate(() => location.href)).toBe(other);
    await page.close();
  });
});
