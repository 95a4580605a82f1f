import type { Target } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { backgroundWorker, stopBackground } from '../harness/background-worker.ts';
import { serveSpunPage } from '../harness/demo-pages.ts';
import type { BrowserFixture } from '../harness/launch-fixture.ts';
import { EXTRACTION_PATH } from '../harness/page-paths.ts';
import { poll } from '../harness/poll.ts';
import { useBrowser } from '../harness/use-browser.ts';

declare const chrome: Extension;

/** Runs in the background: from now on reports are asked to be kept, and never are. */
function stallStorage(): void {
  const area = chrome.storage.session as { set: (items: object) => Promise<void> };
  area.set = () => {
    Object.assign(globalThis, { wasAsked: true });
    return new Promise(() => undefined);
  };
}

const isExtraction = (target: Target) => target.url().includes(EXTRACTION_PATH);

/** Closes the document in which articles are found, as it does itself after a while, and waits until it has gone. */
async function closeExtraction({ browser }: BrowserFixture): Promise<void> {
  const page = await browser.targets().find(isExtraction)?.asPage();
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (target) => isExtraction(target) && resolve());
  });
  // A page that closes may not live to say that it was told to.
  await Promise.all([gone, page?.evaluate(() => close()).catch(() => undefined)]);
}

/** Only Chromium ends a background whose page still waits for an answer. */
describe('chromium ends the background', () => {
  const stage = useBrowser('chromium');

  test('between two pages: the next is judged as ever', async () => {
    const { open, bannerText } = stage();
    await bannerText(await open(serveSpunPage(stage(), 'http://one.example/')));
    await stopBackground(stage());
    await bannerText(await open(serveSpunPage(stage(), 'http://two.example/')));
  });

  test('or the document in which articles are found: another takes its place', async () => {
    const { browser, open, bannerText } = stage();
    await bannerText(await open(serveSpunPage(stage(), 'http://three.example/')));
    await closeExtraction(stage());
    expect(browser.targets().filter(isExtraction)).toEqual([]);
    await bannerText(await open(serveSpunPage(stage(), 'http://four.example/')));
    expect(browser.targets().filter(isExtraction)).toHaveLength(1);
  });

  test('keeps what was found: badge and popup are as before', async () => {
    const url = serveSpunPage(stage(), 'http://kept.example/');
    const { open, bannerText, popupText, tabState: tab } = stage();
    await bannerText(await open(url));
    const before = await popupText(url);
    await stopBackground(stage());
    expect(await popupText(url)).toBe(before);
    expect((await tab(url))?.badge).toBe('!');
  });

  test('while it judges: the popup never waits for ever, and another try succeeds', async () => {
    const url = serveSpunPage(stage(), 'http://judging.example/');
    const { open, openPopup, report, tabState: tab } = stage();
    await open('http://townnotes.example/honest.html');
    await report('http://townnotes.example/honest.html');
    const worker = await backgroundWorker(stage());
    const paused = new Promise((resolve) => worker.client.once('Debugger.paused', resolve));
    await worker.client.send('Debugger.enable');
    await worker.client.send('Debugger.pause');
    await open(url);
    await paused;
    await stopBackground(stage());
    if ((await report(url)).state === 'judged') return;
    const popup = await openPopup(url);
    await popup.run(() => document.querySelector('button')?.click());
    await poll('the second try', async () => (await tab(url))?.report?.state === 'judged');
  });

  test('before the report is kept: the same', async () => {
    const url = serveSpunPage(stage(), 'http://storing.example/');
    const { open, report } = stage();
    await open('http://townnotes.example/short.html');
    const worker = await backgroundWorker(stage());
    await worker.evaluate(stallStorage);
    await open(url);
    await poll('a report on its way', () =>
      worker.evaluate(() => (globalThis as { wasAsked?: boolean }).wasAsked),
    );
    await stopBackground(stage());
    expect(['failed', 'judged']).toContain((await report(url)).state);
  });
});
