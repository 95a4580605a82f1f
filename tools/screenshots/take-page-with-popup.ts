import type { Page } from 'puppeteer-core';
import type { BrowserFixture } from '../../test/harness/launch-fixture.ts';
import { POPUP_PATH } from '../../test/harness/page-paths.ts';
import { applyVariant } from '../../test/harness/page-variants.ts';

const DEMO = 'http://dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html';

/** Browsers scroll what is taller; CSS pixels. */
const MAX_POPUP_HEIGHT = 600;

interface Size {
  width: number;
  height: number;
}

const asImage = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** The page with its banner, and over its corner the popup, as a browser hangs it there. */
const compose = (page: Uint8Array, popup: Uint8Array, { width, height }: Size) => `<!doctype html>
<style>
  body { margin: 0; width: ${width}px; height: ${height}px; overflow: hidden; position: relative }
  .popup { position: absolute; top: 84px; right: 16px; border-radius: 10px;
    box-shadow: 0 0 0 1px #0002, 0 12px 40px #0006; overflow: hidden; max-height: ${MAX_POPUP_HEIGHT}px }
</style><img src="${asImage(page)}"><div class="popup"><img src="${asImage(popup)}"></div>`;

async function light(page: Page, size: Size): Promise<Page> {
  await page.setViewport(size);
  await applyVariant(await page.createCDPSession(), { name: 'light' });
  return page;
}

/** A PNG of the demo's repost with the banner and the popup. */
export async function takePageWithPopup(stage: BrowserFixture, size: Size): Promise<Uint8Array> {
  const page = await light(await stage.open(DEMO), size);
  await stage.bannerText(page);
  const background = await page.screenshot();
  const popup = await light(await stage.browser.newPage(), { width: 384, height: 60 });
  await popup.goto(`${stage.origin}/${POPUP_PATH}?tab=${(await stage.tabState(DEMO))?.id}`);
  await popup.waitForSelector('h1');
  const foreground = await popup.screenshot({ fullPage: true });
  const canvas = await stage.browser.newPage();
  await canvas.setViewport(size);
  await canvas.setContent(compose(background, foreground, size));
  const png = await canvas.screenshot();
  await Promise.all([page, popup, canvas].map((tab) => tab.close()));
  return png;
}
