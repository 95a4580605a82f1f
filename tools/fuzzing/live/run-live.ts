import type { TabReport } from '../../../src/browser/storage/tab-reports.ts';
import type { BrowserName } from '../../../test/harness/find-browser.ts';
import { type BrowserFixture, launchFixture } from '../../../test/harness/launch-fixture.ts';
import { seededRandom } from '../../../training/spinners/seeded-random.ts';
import { randomLivePage } from './random-live-page.ts';

/** A page that was never judged clear after so long has a fault; one that was may yet be called something else. */
const PATIENCE_MS = 15_000;
/** Longer than anything that the pages do. Milliseconds. */
const RESTLESS_MS = 2_500;
const INTERVAL_MS = 100;

const levelOf = (report: TabReport | undefined) =>
  report?.state === 'judged' ? report.verdict.level : report?.state;

/** Watches a page from its opening until it has come to rest. Gives what was wrong with its verdicts. */
async function watch(stage: BrowserFixture, url: string): Promise<string | undefined> {
  const page = await stage.open(url);
  const opened = Date.now();
  try {
    for (;;) {
      const level = levelOf((await stage.tabState(page.url()))?.report);
      const passed = Date.now() - opened;
      if (level === 'warning' || level === 'notice') return `was called ${level}`;
      if (level === 'clear' && passed > RESTLESS_MS) return undefined;
      if (passed > PATIENCE_MS) return `was ${level ?? 'not judged'} in the end`;
      await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
    }
  } finally {
    await page.close();
  }
}

/**
 * Opens random pages in a browser with the built extension and checks that none of them changes the verdict on its
 * honest article, and that the extension answers to the end.
 */
export async function runLive(
  name: BrowserName,
  { pages, seed }: { pages: number; seed: string },
  complain: (fault: string) => void,
): Promise<void> {
  const stage = await launchFixture(name);
  try {
    for (let id = 0; id < pages; id++) {
      const url = `http://live${id}.example/story`;
      const body = randomLivePage(seededRandom(`${seed} live ${id}`));
      stage.sites.pages.set(url, { body });
      const fault = await watch(stage, url);
      if (fault) complain(`${name}: live page ${id} ${fault}`);
    }
  } finally {
    await stage.close();
  }
}
