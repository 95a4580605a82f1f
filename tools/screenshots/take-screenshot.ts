import type { CDPSession, Page } from 'puppeteer-core';
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

/** Asked of the browser itself: a tab that never finishes loading gives no answer. */
async function listTabs(cdp: CDPSession): Promise<string[]> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'page').map(({ targetId }) => targetId);
}

async function closeTabsExcept(cdp: CDPSession, kept: readonly string[]): Promise<void> {
  const opened = (await listTabs(cdp)).filter((targetId) => !kept.includes(targetId));
  for (const targetId of opened) await cdp.send('Target.closeTarget', { targetId });
}

/** A PNG of one state in one variant. */
export async function takeScreenshot(
  stage: BrowserFixture,
  state: State,
  variant: Variant,
): Promise<Uint8Array> {
  const tabs = await stage.browser.target().createCDPSession();
  const before = await listTabs(tabs);
  const page = await state.show(stage);
  const cdp = await page.createCDPSession();
  await applyVariant(cdp, variant);
  await page.setViewport({ width: variant.width ?? state.width, height: state.height });
  await page.bringToFront();
  if (variant.textScale) await enlargeText(stage, page, variant.textScale);
  await page.evaluate(drawn);
  const png = await page.screenshot({ fullPage: state.whole ?? false });
  await closeTabsExcept(tabs, before);
  await tabs.detach();
  return png;
}
