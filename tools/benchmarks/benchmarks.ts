/**
 * npm run bench: how fast engine and comparison are in Node. npm run bench -- --browser: what the extension costs pages
 * of the corpus (UNSPUN_CORPUS) in Chromium, as built by `npm run build:chrome`; with --write also docs/performance.md.
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

if (values.browser) {
  const { measureBrowser } = await import('./browser/measure-browser.ts');
  await measureBrowser(values.write);
} else {
  const { measureSpeed } = await import('./measure-speed.ts');
  await measureSpeed();
}
