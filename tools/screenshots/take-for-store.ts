import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStage, type Stage } from '../browser/open-stage.ts';
import { STATES } from './states.ts';
import { takePicture } from './take-picture.ts';
import { takeWithPopup } from './take-with-popup.ts';

/** Both stores take it; CSS pixels. */
const SIZE = { width: 1280, height: 800 };

/** What a store shows after the page with its popup, in this order. */
const SHOWN = ['Marks and card', 'Comparison', 'Reader', 'Options'];

async function takePictures(stage: Stage): Promise<Uint8Array[]> {
  const pictures = [await takeWithPopup(stage, SIZE)];
  for (const shown of SHOWN) {
    const state = STATES.find(({ name }) => name === shown);
    if (state === undefined) throw new Error(`No state is called "${shown}".`);
    const { whole: _, ...window } = { ...state, ...SIZE };
    pictures.push(await takePicture(stage, window, { name: 'light' }));
  }
  return pictures;
}

/** Takes the screenshots for the stores from the built extension; answers where they are. */
export async function takeForStore(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const stage = await openStage('chromium');
  try {
    await stage.desk();
    return (await takePictures(stage)).map((picture, index) => {
      const file = join(folder, `${index + 1}.png`);
      writeFileSync(file, picture);
      return file;
    });
  } finally {
    await stage.close();
  }
}
