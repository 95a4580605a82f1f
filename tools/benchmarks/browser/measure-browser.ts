import { type BrowserFixture, launchFixture } from '../../../test/harness/launch-fixture.ts';
import { describeCold } from '../cold/describe-cold.ts';
import { median } from '../quantile.ts';
import { profileDarkReader, profilePage } from './profile-page.ts';
import { serveCorpusPages } from './serve-corpus-pages.ts';
import { type Visit, visitPage } from './visit-page.ts';
import { type PageCost, writePerformance } from './write-performance.ts';

/** Each page is visited so often in each browser, by turns; its median counts. */
const ROUNDS = 3;

/** How many times slower a processor the pages are read on once more. */
const SLOWDOWN = 4;

const MEASURES = ['paint', 'blocking', 'heap'] as const;

/** The medians of a page's visits, without and with the extension; undefined if it would not load. */
async function compareOn(url: string, bare: BrowserFixture, with_: BrowserFixture) {
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

/** What a page costs; undefined if it would not load or be read in time. */
async function measurePage(
  url: string,
  bare: BrowserFixture,
  with_: BrowserFixture,
): Promise<PageCost | undefined> {
  const pair = await compareOn(url, bare, with_);
  const own = pair && (await profilePage(with_, url).catch(() => undefined));
  const slow = own && (await profilePage(with_, url, SLOWDOWN).catch(() => undefined));
  const peer = slow && (await profileDarkReader(bare, url).catch(() => undefined));
  if (!pair || !own || !slow || peer === undefined) return undefined;
  const [before, after] = pair;
  return { before, after, own, slow, peer };
}

/** What the extension costs in Chromium on pages of the corpus; prints the tables, and writes them down if asked to. */
export async function measureBrowser(pages: number, isWritten: boolean): Promise<void> {
  const cold = await describeCold();
  const bare = await launchFixture('chromium', { extension: undefined });
  const with_ = await launchFixture('chromium');
  try {
    const costs: PageCost[] = [];
    for (const url of serveCorpusPages([bare.sites, with_.sites], pages)) {
      const cost = await measurePage(url, bare, with_);
      if (cost) costs.push(cost);
    }
    writePerformance({ cold, costs, rounds: ROUNDS }, isWritten);
  } finally {
    await Promise.all([bare.close(), with_.close()]);
  }
}
