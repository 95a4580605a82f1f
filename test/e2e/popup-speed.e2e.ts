import { describe, expect, test } from 'vitest';
import { SPUN_URL } from '../harness/demo-pages.ts';
import { POPUP_PATH } from '../harness/page-paths.ts';
import { poll } from '../harness/poll.ts';
import { useBrowser } from '../harness/use-browser.ts';

/** The popup's first paint, once it has been open before, may take so many times as long as that of a bare file. */
const MAX_RATIO = 1.2;
/** Of so many paints by turns, the quickest quarter counts: a busy machine only ever adds. */
const ROUNDS = 40;

/** The mean of the quickest quarter: the browser rounds each paint to 4 ms, so that one alone says little. */
function quickest(paints: readonly number[]): number {
  const best = paints.toSorted((a, b) => a - b).slice(0, ROUNDS / 4);
  return best.reduce((sum, paint) => sum + paint, 0) / best.length;
}

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
    const paints: Record<'popup' | 'bare', number[]> = { popup: [], bare: [] };
    for (let round = 0; round < ROUNDS; round++) {
      paints.popup.push(await paintOf(`${POPUP_PATH}?tab=${id}`));
      paints.bare.push(await paintOf('manifest.json'));
    }
    const [popup, bare] = [quickest(paints.popup), quickest(paints.bare)];
    console.log(`First paint: popup ${popup} ms, a bare file ${bare} ms.`);
    expect(popup / bare).toBeLessThanOrEqual(MAX_RATIO);
    await page.close();
  });
});
