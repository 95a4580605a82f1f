/**
 * npm run bench: how fast engine and comparison are in Node.
 *
 * npm run bench -- --browser: what the extension costs in browsers, as built by `npm run build`: what a reader waits for
 * after a pause and on the first page, memory after many pages, and the cost to pages of the corpus (UNSPUN_CORPUS; so
 * many with --pages, 40 by default); with --write also docs/performance.md.
 *
 * npm run bench -- --cold: the first of these alone; with --against FOLDER beside another build for Chromium, by turns.
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    cold: { type: 'boolean', default: false },
    against: { type: 'string' },
    pages: { type: 'string', default: '40' },
    write: { type: 'boolean', default: false },
  },
});

if (values.cold) {
  const { describeCold } = await import('./cold/describe-cold.ts');
  console.log(await describeCold(values.against));
} else if (values.browser) {
  const { measureBrowser } = await import('./browser/measure-browser.ts');
  await measureBrowser(Number(values.pages), values.write);
} else {
  const { measureSpeed } = await import('./measure-speed.ts');
  await measureSpeed();
}
