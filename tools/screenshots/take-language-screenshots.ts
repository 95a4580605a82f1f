import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalizedCopy } from '../../test/harness/create-localized-copy.ts';
import {
  type BrowserFixture,
  BUILD_FOLDERS,
  launchFixture,
} from '../../test/harness/launch-fixture.ts';
import { readLocales } from '../locales/read-locales.ts';
import type { State } from './state.ts';
import { STATES } from './states.ts';
import { takeScreenshot } from './take-screenshot.ts';

/** What a language is looked at in. */
const STATE_NAMES = ['Popup: spun, credits', 'Banner: spun, credits', 'Options'];

const STYLE = `body { font: 14px system-ui; background: #999; margin: 16px } h2 { margin: 24px 0 8px }
  .one { display: flex; gap: 12px; align-items: flex-start } img { box-shadow: 0 1px 6px #0006 }
  .one img { max-height: 900px; max-width: 560px }`;

const fileOf = (code: string, { name }: State) =>
  `${code}-${name.split(/[^a-z]/i)[0]?.toLowerCase()}.png`;

async function takeOne(code: string, states: State[], folder: string): Promise<void> {
  const { folder: extension, remove } = createLocalizedCopy(BUILD_FOLDERS.chromium, code);
  const stage: BrowserFixture = await launchFixture('chromium', { extension });
  try {
    await stage.controlPage();
    for (const state of states) {
      const picture = await takeScreenshot(stage, state, { name: 'light' });
      writeFileSync(join(folder, fileOf(code, state)), picture);
    }
  } finally {
    await stage.close();
    remove();
  }
}

/**
 * Takes popup, banner and settings in each language of the interface, or in those named, side by side on one sheet.
 *
 * @returns the sheet's path
 */
export async function takeLanguageScreenshots(folder: string, wanted: string[]): Promise<string> {
  const codes = Object.keys(readLocales()).filter(
    (code) => wanted.length === 0 || wanted.includes(code),
  );
  const states = STATES.filter(({ name }) => STATE_NAMES.includes(name));
  mkdirSync(folder, { recursive: true });
  for (const code of codes) {
    await takeOne(code, states, folder);
    console.log(code);
  }
  const rows = codes.map((code) => {
    const pictures = states.map((state) => `<img src="${fileOf(code, state)}">`).join('');
    return `<h2>${code}</h2><div class="one">${pictures}</div>`;
  });
  const file = join(folder, 'languages.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${rows.join('')}`,
  );
  return file;
}
