import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserFixture, launchFixture } from '../../test/harness/launch-fixture.ts';
import { STATES } from './states.ts';
import { takePageWithPopup } from './take-page-with-popup.ts';
import { takeScreenshot } from './take-screenshot.ts';

/** Both stores take it; CSS pixels. */
const SIZE = { width: 1280, height: 800 };

/** What a store shows after the page with its popup, in this order. */
const STATE_NAMES = ['Marks and card', 'Comparison', 'Reader', 'Options'];

async function takePictures(stage: BrowserFixture): Promise<Uint8Array[]> {
  const pictures = [
    await takePageWithPopup(stage, { page: SIZE, whole: SIZE, popup: { top: 84, right: 16 } }),
  ];
  for (const shown of STATE_NAMES) {
    const state = STATES.find(({ name }) => name === shown);
    if (state === undefined) throw new Error(`No state is called "${shown}".`);
    const { whole: _, ...window } = { ...state, ...SIZE };
    pictures.push(await takeScreenshot(stage, window, { name: 'light' }));
  }
  return pictures;
}

/** Takes the screenshots for the stores from the built extension; answers where they are. */
export async function takeStoreScreenshots(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const stage = await launchFixture('chromium');
  try {
    await stage.controlPage();
    return (await takePictures(stage)).map((picture, index) => {
      const file = join(folder, `${index + 1}.png`);
      writeFileSync(file, picture);
      return file;
    });
  } finally {
    await stage.close();
  }
}
