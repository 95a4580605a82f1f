import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from './find-browser.ts';
import { type BrowserFixture, launchFixture } from './launch-fixture.ts';
import type { LaunchOptions } from './launch-options.ts';

/** Each journey runs in both: `describe.each(BROWSERS)`. */
export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** Opens a stage before the tests of a `describe` and closes it after them; ask for it inside a test. */
export function useBrowser(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): () => BrowserFixture {
  let stage: BrowserFixture | undefined;
  beforeAll(async () => {
    stage = await launchFixture(name, options);
  });
  afterAll(() => stage?.close());
  return () => {
    if (stage === undefined) throw new Error('The stage stands only while tests run.');
    return stage;
  };
}
