import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../tools/browser/find-browser.ts';
import type { LaunchOptions } from '../../tools/browser/launch-browser.ts';
import { openStage, type Stage } from '../../tools/browser/open-stage.ts';

/** Each journey runs in both: `describe.each(BROWSERS)`. */
export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** Opens a stage before the tests of a `describe` and closes it after them; ask for it inside a test. */
export function withStage(name: BrowserName, options: Partial<LaunchOptions> = {}): () => Stage {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await openStage(name, options);
  });
  afterAll(() => stage?.close());
  return () => {
    if (stage === undefined) throw new Error('The stage stands only while tests run.');
    return stage;
  };
}
