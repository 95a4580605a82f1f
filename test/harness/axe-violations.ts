import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { BrowserFixture } from './launch-fixture.ts';
import { applyVariant, VARIANTS } from './page-variants.ts';

const CHECKED_VARIANTS = VARIANTS.filter(({ name }) =>
  ['light', 'dark', 'forced colours'].includes(name),
);

/** What axe objects to on a page, as "rule: selector"; some rules can be skipped. */
export async function axeViolations(page: Page, ...skipped: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const rules = Object.fromEntries(skipped.map((rule) => [rule, { enabled: false }]));
  const results = (await page.evaluate(
    (rules) => (window as unknown as { axe: typeof axe }).axe.run({ rules }),
    rules,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

/** In each way of looking at it: light, dark, forced colours. */
export async function axeViolationsInAllVariants(
  page: Page,
  ...skipped: string[]
): Promise<string[]> {
  const cdp = await page.createCDPSession();
  const found: string[] = [];
  for (const variant of CHECKED_VARIANTS) {
    await applyVariant(cdp, variant);
    const here = await axeViolations(page, ...skipped);
    found.push(...here.map((objection) => `${variant.name}: ${objection}`));
  }
  return found;
}

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
