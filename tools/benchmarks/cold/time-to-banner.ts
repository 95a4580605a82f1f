import { serveSpunPage } from '../../../test/harness/demo-pages.ts';
import type { BrowserFixture } from '../../../test/harness/launch-fixture.ts';
import { poll } from '../../../test/harness/poll.ts';

type Watched = typeof globalThis & { unspunBannerAt?: number };

/** Runs in the page before its own scripts: notes when the banner's element comes. */
function watchForBanner(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('unspun-overlay[data-edge]')) return;
    (globalThis as Watched).unspunBannerAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

let pages = 0;

/** Opens a spun page that was never seen; milliseconds from the start of the navigation to its banner. */
export async function timeToBanner(stage: BrowserFixture): Promise<number> {
  const url = serveSpunPage(stage, `http://cold${++pages}.example/`);
  const page = await stage.browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchForBanner);
    await page.goto(url);
    return await poll('the banner', () =>
      page.evaluate(() => (globalThis as Watched).unspunBannerAt),
    );
  } finally {
    await page.close();
  }
}
