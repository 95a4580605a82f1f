import { measureBrowser } from './browser/measure-browser.ts';
import { measureEngine } from './measure-engine.ts';

/** `npm run bench` measures the engine in Node; with `--browser`, what the extension costs in Chromium. */
const measure = process.argv.includes('--browser') ? measureBrowser : measureEngine;
measure().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
