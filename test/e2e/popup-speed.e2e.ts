import { describe, expect, test } from 'vitest';
import { POPUP } from '../../tools/browser/open-stage.ts';
import { poll } from '../../tools/browser/poll.ts';
import { SPUN } from './demo-pages.ts';
import { withStage } from './with-stage.ts';

/** The popup's first paint, once it has been open before, may take so many times as long as that of a bare file. */
const MOST = 1.6;
/** The best of so many counts, for a busy machine only ever adds. */
const ROUNDS = 10;

describe('chromium', () => {
  const stage = withStage('chromium');

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
    const page = await stage().open(SPUN);
    await stage().report(SPUN);
    const { id } = (await stage().tab(SPUN)) ?? {};
    const best = { popup: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY };
    for (let round = 0; round < ROUNDS; round++) {
      best.popup = Math.min(best.popup, await paintOf(`${POPUP}?tab=${id}`));
      best.bare = Math.min(best.bare, await paintOf('manifest.json'));
    }
    console.log(`First paint: popup ${best.popup} ms, a bare file ${best.bare} ms.`);
    expect(best.popup / best.bare).toBeLessThanOrEqual(MOST);
    await page.close();
  });
});
