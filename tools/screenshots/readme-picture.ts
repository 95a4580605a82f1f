import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStage, POPUP } from '../browser/open-stage.ts';
import { applyVariant } from './variants.ts';

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'unspun.png');
const DEMO = 'http://dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html';
const WIDTH = 1180;
const HEIGHT = 700;

/** Browsers scroll what is taller; CSS pixels. */
const TALLEST_POPUP = 600;

const asImage = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** The page with its banner, and over its corner the popup, as a browser hangs it there. */
const compose = (page: Uint8Array, popup: Uint8Array) => `<!doctype html><style>
  body { margin: 0; width: ${WIDTH}px; height: ${HEIGHT}px; overflow: hidden; position: relative }
  .popup { position: absolute; top: 84px; right: 16px; border-radius: 10px;
    box-shadow: 0 0 0 1px #0002, 0 12px 40px #0006; overflow: hidden; height: ${TALLEST_POPUP}px }
</style><img src="${asImage(page)}"><div class="popup"><img src="${asImage(popup)}"></div>`;

const stage = await openStage('chromium');
try {
  const page = await stage.open(DEMO);
  await page.setViewport({ width: WIDTH, height: HEIGHT });
  await applyVariant(await page.createCDPSession(), { name: 'light' });
  await stage.bannerText(page);
  const background = await page.screenshot();
  const popup = await stage.browser.newPage();
  await popup.setViewport({ width: 384, height: 60 });
  await applyVariant(await popup.createCDPSession(), { name: 'light' });
  await popup.goto(`${stage.origin}/${POPUP}?tab=${(await stage.tab(DEMO))?.id}`);
  await popup.waitForSelector('h1');
  const foreground = await popup.screenshot({ fullPage: true });
  const canvas = await stage.browser.newPage();
  await canvas.setViewport({ width: WIDTH, height: HEIGHT });
  await canvas.setContent(compose(background, foreground));
  writeFileSync(FILE, await canvas.screenshot());
  console.log(FILE);
} finally {
  await stage.close();
}
