import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserFixture } from '../../test/harness/launch-fixture.ts';

/** Opens a page without a window, says what the reader would see, and keeps a picture of it. */
export async function showHeadless(
  stage: BrowserFixture,
  url: string,
  picture: string,
): Promise<void> {
  console.log(`There is no display: ${stage.name} runs without a window.`);
  const page = await stage.open(url);
  const banner = await stage.bannerText(page);
  const badge = (await stage.tabState(url))?.badge;
  mkdirSync(dirname(picture), { recursive: true });
  await page.bringToFront();
  await page.screenshot({ path: picture as `${string}.png` });
  console.log(`Page:    ${url}\nBadge:   ${badge}\nBanner:  ${banner}\nPicture: ${picture}`);
}
