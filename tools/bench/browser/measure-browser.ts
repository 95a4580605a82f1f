import { openStage, type Stage } from '../../browser/open-stage.ts';
import { choosePages } from './choose-pages.ts';
import { type Profile, profilePage } from './profile-page.ts';
import { type Visit, visitPage } from './visit-page.ts';

const PAGES = 40;

/** Each page is visited so often in each browser, by turns; its median counts. */
const ROUNDS = 3;

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const median = (values: number[]) => quantile(values, 0.5);

const MEASURES = ['paint', 'blocking', 'heap'] as const;

/** The medians of a page's visits, without and with the extension; undefined if it would not load. */
async function compareOn(url: string, bare: Stage, with_: Stage) {
  const visits: [Visit[], Visit[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, stage] of [bare, with_].entries()) {
      const visit = await visitPage(stage.browser, url);
      if (visit === undefined) return undefined;
      visits[index as 0 | 1].push(visit);
    }
  }
  return visits.map((list) =>
    Object.fromEntries(
      MEASURES.map((measure) => [measure, median(list.map((visit) => visit[measure]))]),
    ),
  ) as unknown as [Visit, Visit];
}

/** Paints and heaps are compared as ratios; blocking, which is mostly nothing, as a difference. */
function tabulate(pairs: [Visit, Visit][]): void {
  const ratios = (measure: 'paint' | 'heap') =>
    pairs.map(([before, after]) => after[measure] / before[measure]);
  const added = pairs.map(([before, after]) => after.blocking - before.blocking);
  const heap = pairs.map(([before, after]) => after.heap - before.heap);
  const row = (name: string, values: number[], digits: number) =>
    console.log(
      `| ${name} | ${median(values).toFixed(digits)} | ${quantile(values, 0.95).toFixed(digits)} |`,
    );
  console.log(
    `${pairs.length} pages, ${ROUNDS} visits each by turns\n\n| with / without | median | p95 |\n|---|---|---|`,
  );
  row('largest contentful paint, ratio', ratios('paint'), 2);
  row('JavaScript heap, ratio', ratios('heap'), 2);
  row('JavaScript heap, added MB', heap, 2);
  row('total blocking time, added ms', added, 1);
}

function tabulateProfiles(profiles: Profile[]): void {
  const row = (name: string, values: number[]) =>
    console.log(
      `| ${name} | ${median(values).toFixed(2)} | ${quantile(values, 0.95).toFixed(2)} |`,
    );
  console.log('\n| in the page’s thread | median | p95 |\n|---|---|---|');
  row(
    'own time, ms',
    profiles.map(({ own }) => own),
  );
  row(
    'longest stretch, ms',
    profiles.map(({ longest }) => longest),
  );
  row(
    'Readability alone, ms',
    profiles.map(({ readability }) => readability),
  );
  row(
    'own time / Readability alone',
    profiles.map(({ own, readability }) => own / readability),
  );
}

/** What the extension costs in Chromium on pages of the corpus; prints two tables. */
export async function measureBrowser(): Promise<void> {
  const bare = await openStage('chromium', { extension: undefined });
  const with_ = await openStage('chromium');
  try {
    const urls = choosePages([bare.sites, with_.sites], PAGES);
    const pairs: [Visit, Visit][] = [];
    const profiles: Profile[] = [];
    for (const url of urls) {
      const pair = await compareOn(url, bare, with_);
      if (pair === undefined) continue;
      pairs.push(pair);
      const profile = await profilePage(with_, url).catch(() => undefined);
      if (profile) profiles.push(profile);
    }
    tabulate(pairs);
    tabulateProfiles(profiles);
  } finally {
    await Promise.all([bare.close(), with_.close()]);
  }
}
