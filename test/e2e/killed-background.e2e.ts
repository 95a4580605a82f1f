import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { poll } from '../../tools/browser/poll.ts';
import { putSpun } from './demo-pages.ts';
import { withStage } from './with-stage.ts';
import { killWorker, workerOf } from './worker-of.ts';

declare const chrome: Extension;

/** Runs in the background: from now on reports are asked to be kept, and never are. */
function holdStorage(): void {
  const area = chrome.storage.session as { set: (items: object) => Promise<void> };
  area.set = () => {
    Object.assign(globalThis, { wasAsked: true });
    return new Promise(() => undefined);
  };
}

/** Only Chromium ends a background whose page still waits for an answer. */
describe('chromium ends the background', () => {
  const stage = withStage('chromium');

  test('between two pages: the next is judged as ever', async () => {
    const { open, bannerText } = stage();
    await bannerText(await open(putSpun(stage(), 'http://one.example/')));
    await killWorker(stage());
    await bannerText(await open(putSpun(stage(), 'http://two.example/')));
  });

  test('keeps what was found: badge and popup are as before', async () => {
    const url = putSpun(stage(), 'http://kept.example/');
    const { open, bannerText, popupText, tab } = stage();
    await bannerText(await open(url));
    const before = await popupText(url);
    await killWorker(stage());
    expect(await popupText(url)).toBe(before);
    expect((await tab(url))?.badge).toBe('!');
  });

  test('while it judges: the popup never waits for ever, and another try succeeds', async () => {
    const url = putSpun(stage(), 'http://judging.example/');
    const { open, openPopup, report, tab } = stage();
    await open('http://townnotes.example/honest.html');
    await report('http://townnotes.example/honest.html');
    const worker = await workerOf(stage());
    const paused = new Promise((resolve) => worker.client.once('Debugger.paused', resolve));
    await worker.client.send('Debugger.enable');
    await worker.client.send('Debugger.pause');
    await open(url);
    await paused;
    await killWorker(stage());
    if ((await report(url)).state === 'judged') return;
    const popup = await openPopup(url);
    await popup.run(() => document.querySelector('button')?.click());
    await poll('the second try', async () => (await tab(url))?.report?.state === 'judged');
  });

  test('before the report is kept: the same', async () => {
    const url = putSpun(stage(), 'http://storing.example/');
    const { open, report } = stage();
    await open('http://townnotes.example/short.html');
    const worker = await workerOf(stage());
    await worker.evaluate(holdStorage);
    await open(url);
    await poll('a report on its way', () =>
      worker.evaluate(() => (globalThis as { wasAsked?: boolean }).wasAsked),
    );
    await killWorker(stage());
    expect(['failed', 'judged']).toContain((await report(url)).state);
  });
});
