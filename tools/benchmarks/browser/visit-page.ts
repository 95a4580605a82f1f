import type { Browser } from 'puppeteer-core';

/** What one visit cost. */
export interface Visit {
  /** Largest contentful paint, milliseconds after the navigation began. */
  paint: number;
  /** Total blocking time: what tasks of the page's thread took beyond 50 ms each, in milliseconds. */
  blocking: number;
  /** Live JavaScript heap of the page after a collection, in megabytes. */
  heap: number;
}

/** The page is taken for settled when nothing has been fetched for so long; milliseconds. */
export const NETWORK_IDLE_MS = 700;

interface PageTimings {
  paint: number;
  blocking: number;
}

/** Runs in the page before its own scripts. */
function observe(): void {
  const seen: PageTimings = { paint: 0, blocking: 0 };
  Object.assign(globalThis, { unspunBench: seen });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.paint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
}

/** Loads a page in a tab of its own and measures it; undefined if the page led elsewhere or would not load. */
export async function visitPage(browser: Browser, url: string): Promise<Visit | undefined> {
  const page = await browser.newPage();
  try {
    page.on('dialog', (dialog) => void dialog.dismiss());
    await page.setViewport({ width: 1200, height: 900 });
    await page.evaluateOnNewDocument(observe);
    await page.goto(url, { timeout: 15_000 });
    await page.waitForNetworkIdle({ idleTime: NETWORK_IDLE_MS, timeout: 15_000 });
    const { paint, blocking } = await page.evaluate(
      () => (globalThis as unknown as { unspunBench: PageTimings }).unspunBench,
    );
    const cdp = await page.createCDPSession();
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return { paint, blocking, heap: usedSize / 1e6 };
  } catch {
    return undefined;
  } finally {
    await page.close();
  }
}
