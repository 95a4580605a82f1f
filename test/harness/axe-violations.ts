import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
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
