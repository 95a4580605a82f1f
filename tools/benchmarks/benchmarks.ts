/**
 * npm run bench: how fast engine and comparison are in Node.
 *
 * npm run bench -- --browser: what the extension costs in browsers, as built by `npm run build`: what a reader waits for
 * after a pause and on the first page, memory after many pages, and the cost to pages of the corpus (UNSPUN_CORPUS; so
 * many with --pages, 40 by default); with --write also docs/performance.md.
 *
 * npm run bench -- --archive: what an archive of articles costs, as built by `npm run build:cli`: so many made-up ones with
 * --articles (100,000 by default), and those of the corpus; or with --sketches N look-ups alone, while the archive grows
 * to N articles; with --write also docs/archive-costs.md.
 *
 * npm run bench -- --cold: the first of these alone; with --against FOLDER beside another build for Chromium, by turns.
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    archive: { type: 'boolean', default: false },
    articles: { type: 'string', default: '100000' },
    sketches: { type: 'string' },
    browser: { type: 'boolean', default: false },
    cold: { type: 'boolean', default: false },
    against: { type: 'string' },
    pages: { type: 'string', default: '40' },
    write: { type: 'boolean', default: false },
  },
});

if (values.archive) {
  const { measureCosts } = await import('./archive/measure-costs.ts');
  const sketches = values.sketches === undefined ? undefined : Number(values.sketches);
  await measureCosts(Number(values.articles), sketches, values.write);
} else if (values.cold) {
  const { describeCold } = await import('./cold/describe-cold.ts');
  console.log(await describeCold(values.against));
} else if (values.browser) {
  const { measureBrowser } = await import('./browser/measure-browser.ts');
  await measureBrowser(Number(values.pages), values.write);
} else {
  const { measureSpeed } = await import('./measure-speed.ts');
  await measureSpeed();
}
