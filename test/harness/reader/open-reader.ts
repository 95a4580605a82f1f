import type { Page } from 'puppeteer-core';
import type { BrowserFixture } from '../launch-fixture.ts';
import { type ExtensionPage, openExtensionPage } from '../open-extension-page.ts';

/** Opens a page, waits until it is judged, and opens its reader view. */
export async function openReader(
  stage: BrowserFixture,
  url: string,
): Promise<{ page: Page; reader: ExtensionPage }> {
  const page = await stage.open(url);
  await stage.report(url);
  const id = (await stage.tabState(url))?.id;
  const path = `src/reader/index.html?tab=${id}&of=${encodeURIComponent(url)}`;
  return { page, reader: await openExtensionPage(stage, path) };
}
