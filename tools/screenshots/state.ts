import type { Page } from 'puppeteer-core';
import type { BrowserFixture } from '../../test/harness/launch-fixture.ts';

/** Something the reader can see. `STATES` lists those on the contact sheet. */
export interface State {
  name: string;
  /** Size of the window in CSS pixels. */
  width: number;
  height: number;
  /** The picture shows the whole page, however tall, not only the window. */
  whole?: boolean;
  /** Opens the state. Called again for each variant; all tabs that it opened are closed afterwards. */
  show(stage: BrowserFixture): Promise<Page>;
}

/** What is done on a page before its picture is taken. */
export type PageAction = (page: Page) => Promise<unknown>;

/** A page of the extension, once it has a headline. */
export async function showExtensionPage(stage: BrowserFixture, path: string): Promise<Page> {
  const page = await stage.browser.newPage();
  await page.goto(`${stage.origin}/${path}`);
  await page.waitForSelector('h1');
  return page;
}

/** Clicks an element, and waits for another one. */
export const press =
  (selector: string, ready: string): PageAction =>
  async (page) => {
    await page.click(selector);
    await page.waitForSelector(ready);
  };

/** Opens everything that is folded. */
export const openAll: PageAction = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
