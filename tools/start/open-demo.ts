import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BrowserName, findBrowser } from '../../test/harness/find-browser.ts';
import { launchFixture } from '../../test/harness/launch-fixture.ts';
import type { LaunchedBrowser } from '../../test/harness/launch-options.ts';
import { showHeadless } from './show-headless.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PATH = '2026/04/ferry-workers-ask-harbour-board.html';
const HOST = 'dailydigest-blog.example';
const SPUN_PAGE = `http://${HOST}/${PATH}`;
const PICTURE = join(ROOT, 'screenshots', 'demo.png');

const HOW_TO_GET_A_BROWSER =
  'No Chromium, Chrome, Edge, Brave or Firefox was found. Install one (on Debian and Ubuntu: ' +
  '"apt-get install chromium"), or name yours in UNSPUN_CHROMIUM or UNSPUN_FIREFOX, and run npm start again.';

function exitWith(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function build(): void {
  console.log('Building …');
  const { status, stdout, stderr } = spawnSync('npm run build', {
    cwd: ROOT,
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) exitWith(`${stdout}${stderr}\nThe build failed: see the lines above.`);
}

/** The command line's own words on the demo page. */
function judgeByCommandLine(): void {
  const file = join(ROOT, 'demo', HOST, PATH);
  const program = join(ROOT, 'dist', 'cli', 'unspun.js');
  const { status } = spawnSync(process.execPath, [program, 'judge', '--url', SPUN_PAGE, file], {
    stdio: 'inherit',
  });
  if (status !== 0)
    exitWith('The command line could not judge the demo page: see the lines above.');
}

/** `npm start -- firefox` asks for one; else the first that is installed. */
function chooseBrowser(): BrowserName | undefined {
  const wished = process.argv[2];
  if (wished === undefined) {
    return (['chromium', 'firefox'] as const).find((name) => findBrowser(name) !== undefined);
  }
  if (wished !== 'chromium' && wished !== 'firefox') {
    exitWith(`"${wished}" is not a browser known here: say chromium or firefox.`);
  }
  return wished;
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** Until the reader closes the browser, or interrupts. */
async function showInWindow({ name, browser }: LaunchedBrowser): Promise<void> {
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(SPUN_PAGE);
  console.log(`${SPUN_PAGE} is open in ${name}. Close the browser or press Ctrl-C to stop.`);
  await gone;
}

async function showDemo(name: BrowserName): Promise<void> {
  const window = hasDisplay();
  const stage = await launchFixture(name, { hosts: 'examples', headless: !window });
  const stop = () => void stage.browser.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    if (window) await showInWindow(stage);
    else await showHeadless(stage, SPUN_PAGE, PICTURE);
  } finally {
    await stage.close();
  }
}

build();
const name = chooseBrowser();
if (name === undefined) {
  judgeByCommandLine();
  console.log(HOW_TO_GET_A_BROWSER);
} else {
  await showDemo(name).catch((error: Error) =>
    exitWith(`The demo could not be shown in ${name}: ${error.message}`),
  );
}
