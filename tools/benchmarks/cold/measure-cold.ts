import { stopBackground } from '../../../test/harness/background-worker.ts';
import type { BrowserName } from '../../../test/harness/find-browser.ts';
import {
  type BrowserFixture,
  BUILD_FOLDERS,
  launchFixture,
} from '../../../test/harness/launch-fixture.ts';
import { median } from '../quantile.ts';
import { timeToBanner } from './time-to-banner.ts';

/** What a reader waits for the banner, in milliseconds from the start of the navigation. */
export interface ColdTimes {
  /** On the first page after the extension was installed. */
  firstPage: number;
  /** On a page after a pause, when the browser has put the background to sleep; NaN where that cannot be had. */
  asleep: number;
}

/** Browsers started, and pages after a pause in each. */
const STARTS = 3;
const PAUSES = 5;

/** Only Chromium lets its background be ended from outside as it ends it itself. */
async function timesAsleep(stage: BrowserFixture): Promise<number[]> {
  const times: number[] = [];
  if (stage.name !== 'chromium') return times;
  for (let pause = 0; pause < PAUSES; pause++) {
    await stopBackground(stage);
    times.push(await timeToBanner(stage));
  }
  return times;
}

async function startOnce(name: BrowserName, extension: string) {
  const stage = await launchFixture(name, { extension });
  try {
    return { first: await timeToBanner(stage), asleep: await timesAsleep(stage) };
  } finally {
    await stage.close();
  }
}

/** Medians of some builds (folders), by turns: fresh browsers, one page after installing, then pages after pauses. */
export async function measureCold(
  name: BrowserName,
  folders: readonly string[] = [BUILD_FOLDERS[name]],
): Promise<ColdTimes[]> {
  const runs = folders.map(() => ({ first: [] as number[], asleep: [] as number[] }));
  for (let start = 0; start < STARTS; start++) {
    for (const [i, folder] of folders.entries()) {
      const { first, asleep } = await startOnce(name, folder);
      runs[i]?.first.push(first);
      runs[i]?.asleep.push(...asleep);
    }
  }
  return runs.map(({ first, asleep }) => ({ firstPage: median(first), asleep: median(asleep) }));
}
