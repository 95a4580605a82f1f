import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserFixture, launchFixture } from '../../test/harness/launch-fixture.ts';
import { VARIANTS, type Variant } from '../../test/harness/page-variants.ts';
import type { State } from './state.ts';
import { STATES } from './states.ts';
import { takeLanguageScreenshots } from './take-language-screenshots.ts';
import { takeScreenshot } from './take-screenshot.ts';
import { takeStoreScreenshots } from './take-store-screenshots.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'screenshots');

const fileOf = (state: State, variant: Variant) =>
  `${state.name} - ${variant.name}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .concat('.png');

/** `npm run screenshots -- banner` takes only the states whose name contains the word. */
function chooseStates(word = ''): State[] {
  const states = STATES.filter(({ name }) => name.toLowerCase().includes(word.toLowerCase()));
  if (states.length > 0) return states;
  console.error(`No state is called "${word}": see tools/screenshots/states.ts.`);
  process.exit(1);
}

function writeSheet(states: State[]): string {
  const head = VARIANTS.map(({ name }) => `<th>${name}</th>`).join('');
  const rows = states.map((state) => {
    const cells = VARIANTS.map((variant) => `<td><img src="${fileOf(state, variant)}"></td>`);
    return `<tr><th>${state.name}</th>${cells.join('')}</tr>`;
  });
  const style = `body { font: 14px system-ui; background: #999 } td { vertical-align: top; padding: 8px }
    th { text-align: left; padding: 8px } img { max-width: 420px; box-shadow: 0 1px 6px #0006 }`;
  const file = join(FOLDER, 'sheet.html');
  const table = `<table><tr><th></th>${head}</tr>${rows.join('')}</table>`;
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${style}</style>${table}`);
  return file;
}

async function takeAll(stage: BrowserFixture, states: State[]): Promise<void> {
  for (const state of states) {
    for (const variant of VARIANTS) {
      writeFileSync(
        join(FOLDER, fileOf(state, variant)),
        await takeScreenshot(stage, state, variant),
      );
    }
    console.log(state.name);
  }
}

async function pictureOf(stage: BrowserFixture, sheet: string): Promise<string> {
  const page = await stage.browser.newPage();
  await page.goto(`file://${sheet}`);
  const path = sheet.replace('.html', '.png') as `${string}.png`;
  await page.screenshot({ path, fullPage: true });
  return path;
}

async function takeStates(word?: string): Promise<void> {
  const states = chooseStates(word);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const stage = await launchFixture('chromium');
  // Opened before all else, for the tabs of each picture are closed after it.
  await stage.controlPage();
  try {
    await takeAll(stage, states);
    console.log(`Contact sheet: ${await pictureOf(stage, writeSheet(states))}`);
  } finally {
    await stage.close();
  }
}

async function run([word, ...others]: string[]): Promise<void> {
  if (word === '--languages')
    console.log(`Contact sheet: ${await takeLanguageScreenshots(FOLDER, others)}`);
  else if (word === '--store')
    console.log((await takeStoreScreenshots(join(FOLDER, 'store'))).join('\n'));
  else await takeStates(word);
}

/** `--languages ar he` takes those languages (with no name, all), `--store` what the stores show. */
await run(process.argv.slice(2));
