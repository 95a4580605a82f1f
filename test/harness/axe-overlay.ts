import type { Page } from 'puppeteer-core';
import { axeViolationsInAllVariants } from './axe-violations.ts';
import type { BrowserFixture } from './launch-fixture.ts';

/** Runs in an empty page: it holds the overlay's content in an open root. */
function openContent(content: string): void {
  document.documentElement.lang = 'en';
  document.title = 'A page';
  const place = document.createElement('main');
  document.body.append(place);
  place.attachShadow({ mode: 'open' }).innerHTML = content;
}

/** What axe objects to in an overlay. Nobody can look into its closed root: its content is looked at in an open one. */
export async function axeViolationsInOverlay(
  stage: BrowserFixture,
  page: Page,
  host: string,
): Promise<string[]> {
  const content = await stage.runInShadowRoot(page, host, (root) => root.innerHTML);
  const copy = await stage.browser.newPage();
  await copy.goto('about:blank');
  await copy.evaluate(openContent, content);
  const violations = await axeViolationsInAllVariants(copy, 'page-has-heading-one');
  await copy.close();
  return violations;
}
