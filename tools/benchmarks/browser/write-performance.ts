import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { median, quantile } from '../quantile.ts';
import type { Profile } from './profile-page.ts';
import type { Visit } from './visit-page.ts';

const PAGE = new URL('../../../docs/performance.md', import.meta.url);

/** What one page costs: without the extension, with it, in its own thread, and what a peer takes there. */
export interface PageCost {
  before: Visit;
  after: Visit;
  own: Profile;
  /** The same on a processor four times slower. */
  slow: Profile;
  /** Milliseconds. */
  peer: number;
}

interface CostRow {
  name: string;
  of: (cost: PageCost) => number;
  digits: number;
}

const ROWS_WITH_AND_WITHOUT: CostRow[] = [
  { name: 'largest contentful paint, ratio', of: (c) => c.after.paint / c.before.paint, digits: 2 },
  {
    name: 'total blocking time, added ms',
    of: (c) => c.after.blocking - c.before.blocking,
    digits: 1,
  },
  { name: 'JavaScript heap, ratio', of: (c) => c.after.heap / c.before.heap, digits: 2 },
  { name: 'JavaScript heap, added MB', of: (c) => c.after.heap - c.before.heap, digits: 2 },
];

const ROWS_OF_OWN_WORK: CostRow[] = [
  { name: 'Unspun, all its work, ms', of: ({ own }) => own.own, digits: 1 },
  { name: 'its longest stretch, ms', of: ({ own }) => own.longest, digits: 1 },
  { name: 'Readability alone, ms', of: ({ own }) => own.readability, digits: 1 },
  { name: 'four times slower: all its work, ms', of: ({ slow }) => slow.own, digits: 1 },
  { name: 'four times slower: its longest stretch, ms', of: ({ slow }) => slow.longest, digits: 1 },
  { name: 'Unspun / Readability', of: ({ own }) => own.own / own.readability, digits: 2 },
  { name: 'Dark Reader, all its work, ms', of: ({ peer }) => peer, digits: 1 },
  { name: 'Unspun / Dark Reader', of: ({ own, peer }) => own.own / peer, digits: 2 },
];

function table(heading: string, rows: CostRow[], costs: PageCost[]): string {
  const lines = rows.map(({ name, of, digits }) => {
    const values = costs.map(of).filter(Number.isFinite);
    return `| ${name} | ${median(values).toFixed(digits)} | ${quantile(values, 0.95).toFixed(digits)} |`;
  });
  return [`| ${heading} | median | p95 |`, '|---|---:|---:|', ...lines].join('\n');
}

/** What was measured: the table of cold figures, and what each page costs, visited so many times. */
export interface Measured {
  cold: string;
  costs: PageCost[];
  rounds: number;
}

/** The machine, and how busy it was: both decide about milliseconds. */
function describeMachine(): string {
  const processors = cpus();
  const load = (loadavg()[1] ?? 0).toFixed(1);
  return `${processors.length} processors (${processors[0]?.model.trim()}), with ${load} programs at work on average`;
}

/** Prints the tables, and writes them to docs/performance.md if asked to. */
export function writePerformance({ cold, costs, rounds }: Measured, isWritten: boolean): void {
  const tables = [
    table('with / without the extension', ROWS_WITH_AND_WITHOUT, costs),
    table('in the page’s thread', ROWS_OF_OWN_WORK, costs),
  ];
  const text = `# What it costs

*This page is written by \`npm run bench -- --browser --write\`; no figure in it is typed by hand.*

Measured on ${describeMachine()}. Milliseconds grow with the work that others do beside; ratios hardly do.

## After a pause

Readers mostly meet a sleeping background: the browser ends it after half a minute. From the start of a navigation to a
spun page, served locally, until the banner stands there; the model is read again each time.

${cold}

## In the page

${costs.length} pages of the web, served locally to Chromium, each visited ${rounds} times without and ${rounds} times with the
extension by turns; the median of a page's visits counts. The pages' own scripts run, but what they fetch from elsewhere
is missing: a page as it is served is heavier, and the share of the extension smaller.

${tables[0]}

All work in the page's thread, from loading to the verdict, by the browser's profiler, each page freshly opened:
looking at the page, taking what is needed of it, and whatever is shown on it. Article and verdict are found outside of it.
Readability is run once more by itself on the same page, its copy of the page included. Dark Reader is another
extension that reads every page; its script is run on the same pages by itself.

${tables[1]}
`;
  console.log(text);
  if (isWritten) writeFileSync(PAGE, text);
}
