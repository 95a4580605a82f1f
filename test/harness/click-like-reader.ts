import type { Page } from 'puppeteer-core';
import type { BrowserFixture } from './launch-fixture.ts';
import { poll } from './poll.ts';

/** Longer than a banner must have stood still before a click on it counts. Milliseconds. */
const STANDING_MS = 600;

/** Runs on the overlay's root: the middle of the button with that name. */
function locateButton(root: ShadowRoot, name: string): { x: number; y: number } | undefined {
  const button = [...root.querySelectorAll('button, a')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  const box = button?.getBoundingClientRect();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where a button of an overlay stands, once it has stood there as long as a reader needs to see it. */
async function locateStanding(stage: BrowserFixture, page: Page, host: string, name: string) {
  let since = performance.now();
  let before = '';
  return poll(`a button "${name}" that stands still`, async () => {
    const place = await stage.runInShadowRoot(page, host, locateButton, name);
    if (JSON.stringify(place) !== before) since = performance.now();
    before = JSON.stringify(place);
    return place && performance.now() - since > STANDING_MS ? place : undefined;
  });
}

/** Clicks on a button of an overlay with the mouse, once it can be seen: a script's click counts for nothing. */
export async function clickLikeReader(
  stage: BrowserFixture,
  page: Page,
  host: string,
  name: string,
): Promise<void> {
  const { x, y } = await locateStanding(stage, page, host, name);
  await page.mouse.click(x, y);
}

/** Runs in the page: the time that an overlay must have been there to be seen before a press counts, and some more. */
function standStill(ms: number): Promise<void> {
  const since = performance.now();
  return new Promise((done) => {
    const look = () => (performance.now() - since > ms ? done() : void requestAnimationFrame(look));
    look();
  });
}

/** Waits until a press on an overlay counts. It has just come, and Chromium sees it arrive for half a second more. */
export const letStand = (page: Page): Promise<void> => page.evaluate(standStill, 2 * STANDING_MS);

/** Presses Enter on what has the focus in an overlay, once a press counts. */
export async function pressLikeReader(page: Page): Promise<void> {
  await letStand(page);
  await page.keyboard.press('Enter');
}
