import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

/** The sizes that the manifest names, in pixels. */
const SIZES = [16, 32, 48, 128];
/** The stores ask for some air around the drawing at 128 pixels (96 of them drawn); toolbars want every pixel. */
const PADDING: Record<number, number> = { 128: 16 };
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Renders icons/unspun.svg into icons/{16,32,48,128}.png. */
async function renderIcons(): Promise<void> {
  const svg = await readFile('icons/unspun.svg', 'utf8');
  const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const size of SIZES) {
    const drawn = size - 2 * (PADDING[size] ?? 0);
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0;display:grid;place-items:center;height:100vh}svg{width:${drawn}px;height:${drawn}px}</style>${svg}`,
    );
    await page.screenshot({ path: `icons/${size}.png`, omitBackground: true });
  }
  await browser.close();
}

await renderIcons();
