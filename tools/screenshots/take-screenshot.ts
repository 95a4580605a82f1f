import type { Page } from 'puppeteer-core';
import {
  BANNER_SELECTOR,
  type BrowserFixture,
  CARD_SELECTOR,
} from '../../test/harness/launch-fixture.ts';
import { applyVariant, scaleText, type Variant } from '../../test/harness/page-variants.ts';
import type { State } from './state.ts';

async function enlargeText(stage: BrowserFixture, page: Page, factor: number): Promise<void> {
  const overlays = [];
  for (const host of [BANNER_SELECTOR, CARD_SELECTOR]) if (await page.$(host)) overlays.push(host);
  for (const host of overlays) await stage.runInShadowRoot(page, host, scaleText, factor);
  if (overlays.length === 0) await page.evaluate(`(${scaleText})(document, ${factor})`);
}

/** Runs in a page: settles once what was changed has been drawn. */
const drawn = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));

/** A PNG of one state in one variant. */
export async function takeScreenshot(
  stage: BrowserFixture,
  state: State,
  variant: Variant,
): Promise<Uint8Array> {
  const before = await stage.browser.pages();
  const page = await state.show(stage);
  const cdp = await page.createCDPSession();
  await applyVariant(cdp, variant);
  await page.setViewport({ width: variant.width ?? state.width, height: state.height });
  await page.bringToFront();
  if (variant.textScale) await enlargeText(stage, page, variant.textScale);
  await page.evaluate(drawn);
  const png = await page.screenshot({ fullPage: state.whole ?? false });
  const opened = (await stage.browser.pages()).filter((tab) => !before.includes(tab));
  await Promise.all(opened.map((tab) => tab.close()));
  return png;
}
