import { describe, expect, test } from 'vitest';
import { SPUN_URL } from '../harness/demo-pages.ts';
import { POPUP_PATH } from '../harness/page-paths.ts';
import { poll } from '../harness/poll.ts';
import { useBrowser } from '../harness/use-browser.ts';

/** The popup's first paint, once it has been open before, may take so many times as long as that of a bare file. */
const MAX_RATIO = 1.2;
/** The best of so many counts, for a busy machine only ever adds. */
const ROUNDS = 40;

describe('chromium', () => {
  const stage = useBrowser('chromium');

  /** Milliseconds until something was to be seen, not an empty background. */
  async function paintOf(path: string): Promise<number> {
    const page = await stage().browser.newPage();
    await page.goto(`${stage().origin}/${path}`);
    const paint = await poll('a paint', () =>
      page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime),
    );
    await page.close();
    return paint;
  }

  test('the popup is painted, with something to see, at once', async () => {
    const page = await stage().open(SPUN_URL);
    await stage().report(SPUN_URL);
    const { id } = (await stage().tabState(SPUN_URL)) ?? {};
    const best = { popup: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
    for (let round = 0; round < ROUNDS; round++) {
      best.popup = Math.min(best.popup, await paintOf(`${POPUP_PATH}?tab=${id}`));
      best.bare = Math.min(best.bare, await paintOf('manifest.json'));
    }
    console.log(`First paint: popup ${best.popup} ms, a bare file ${best.bare} ms.`);
    expect(best.popup / best.bare).toBeLessThanOrEqual(MAX_RATIO);
    await page.close();
  });
});
