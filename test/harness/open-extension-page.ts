import type { Page } from 'puppeteer-core';
import { callFunction, sendBidi } from './firefox-bidi.ts';
import { functionSource, parseResult } from './function-source.ts';
import type { LaunchedBrowser } from './launch-options.ts';

/** A page of the extension in a tab of its own, behind the tab that is being read. */
export interface ExtensionPage {
  /** Runs a self-contained function in it; what it answers must be JSON. */
  run<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** The tab as a PNG. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

async function callInPage<Result>(page: Page, source: string): Promise<Result> {
  return parseResult<Result>(await page.evaluate(`(${source})()`));
}

async function openInChromium({ browser }: LaunchedBrowser, url: string): Promise<ExtensionPage> {
  const page = await browser.newPage({ background: true });
  await page.goto(url);
  return {
    run: (run, ...args) => callInPage(page, functionSource(run, args)),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

async function openInFirefox({ browser }: LaunchedBrowser, url: string): Promise<ExtensionPage> {
  const { context } = await sendBidi<{ context: string }>(browser, 'browsingContext.create', {
    type: 'tab',
    background: true,
  });
  await sendBidi(browser, 'browsingContext.navigate', { context, url, wait: 'complete' });
  return {
    run: (run, ...args) => callFunction(browser, context, functionSource(run, args)),
    screenshot: async () => {
      const shot = { context, origin: 'viewport' };
      const { data } = await sendBidi<{ data: string }>(
        browser,
        'browsingContext.captureScreenshot',
        shot,
      );
      return Buffer.from(data, 'base64');
    },
    close: () => sendBidi(browser, 'browsingContext.close', { context }),
  };
}

/** Opens a page of the extension, by its path in the built folder ("src/popup/index.html"). */
export function openExtensionPage(launched: LaunchedBrowser, path: string): Promise<ExtensionPage> {
  const open = launched.name === 'chromium' ? openInChromium : openInFirefox;
  return open(launched, `${launched.origin}/${path}`);
}
