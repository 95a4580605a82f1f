import type { Target, WebWorker } from 'puppeteer-core';
import type { BrowserFixture } from './launch-fixture.ts';

const isBackground = (stage: BrowserFixture) => (target: Target) =>
  target.type() === 'service_worker' && target.url().startsWith(stage.origin);

/** Chromium's background; waits for it to start. */
export async function backgroundWorker(stage: BrowserFixture): Promise<WebWorker> {
  const target = await stage.browser.waitForTarget(isBackground(stage));
  const worker = await target.worker();
  if (worker === null) throw new Error('The background has no worker.');
  return worker;
}

/** Ends Chromium's background, as the browser does after thirty idle seconds, and waits until it has gone. */
export async function stopBackground(stage: BrowserFixture): Promise<void> {
  const worker = await backgroundWorker(stage);
  const gone = new Promise<void>((resolve) => {
    const onGone = (target: Target) => {
      if (!isBackground(stage)(target)) return;
      stage.browser.off('targetdestroyed', onGone);
      resolve();
    };
    stage.browser.on('targetdestroyed', onGone);
  });
  await worker.close();
  await gone;
}
