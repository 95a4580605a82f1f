import type { Page } from 'puppeteer-core';
import type { BrowserFixture } from '../../test/harness/launch-fixture.ts';
import { POPUP_PATH } from '../../test/harness/page-paths.ts';
import { applyVariant } from '../../test/harness/page-variants.ts';
import { DEMO } from './demo-repost.ts';
import { showDemoHighlights } from './page-states.ts';

/** No popup is taller; CSS pixels. */
const POPUP = { width: 384, height: 560 };

interface Size {
  width: number;
  height: number;
}

/** The page, and the popup beside it or over its corner. */
interface Layout {
  page: Size;
  whole: Size;
  /** Where the popup hangs; CSS pixels from the top right corner. */
  popup: { top: number; right: number };
}

const asImage = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

const compose = (page: Uint8Array, popup: Uint8Array, layout: Layout) => `<!doctype html>
<style>
  body { margin: 0; width: ${layout.whole.width}px; height: ${layout.whole.height}px; overflow: hidden;
    position: relative; background: #efebe6 }
  .popup { position: absolute; top: ${layout.popup.top}px; right: ${layout.popup.right}px; border-radius: 10px;
    box-shadow: 0 0 0 1px #0002, 0 12px 40px #0005; overflow: hidden }
  img { display: block }
</style><img src="${asImage(page)}"><div class="popup"><img src="${asImage(popup)}"></div>`;

async function light(page: Page, size: Size): Promise<Page> {
  await page.setViewport(size);
  await applyVariant(await page.createCDPSession(), { name: 'light' });
  return page;
}

async function takePopup(stage: BrowserFixture): Promise<Uint8Array> {
  const popup = await light(await stage.browser.newPage(), POPUP);
  await popup.goto(`${stage.origin}/${POPUP_PATH}?tab=${(await stage.tabState(DEMO))?.id}`);
  await popup.waitForSelector('h1');
  const drawn = await popup.$('#popup');
  if (!drawn) throw new Error('The popup draws nothing.');
  const png = await drawn.screenshot();
  await popup.close();
  return png;
}

/** A PNG of the demo's repost with the banner and its swapped words marked, and of the popup. */
export async function takePageWithPopup(
  stage: BrowserFixture,
  layout: Layout,
): Promise<Uint8Array> {
  const page = await light(await stage.open(DEMO), layout.page);
  await stage.bannerText(page);
  await showDemoHighlights(stage);
  const [background, popup] = [await page.screenshot(), await takePopup(stage)];
  const canvas = await stage.browser.newPage();
  await canvas.setViewport(layout.whole);
  await canvas.setContent(compose(background, popup, layout));
  const png = await canvas.screenshot();
  await Promise.all([page, canvas].map((tab) => tab.close()));
  return png;
}
