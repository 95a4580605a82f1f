import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { claimBanner } from '../../src/background/tab-session.ts';
import { followTabs } from '../../src/background/tab-updates.ts';
import { loadTabReport, saveTabReport } from '../../src/browser/storage/tab-reports.ts';

const TAB = 7;
const ONE = 'https://copy.example/one';
const TWO = 'https://copy.example/two';
const THREE = 'https://copy.example/three';

/** What the page in the tab answers: the address at which it read its article. */
let readAt: string | undefined;

async function moveTo(url: string): Promise<void> {
  const tab = { id: TAB, url } as Parameters<typeof fakeBrowser.tabs.onUpdated.trigger>[2];
  await fakeBrowser.tabs.onUpdated.trigger(TAB, { url, status: 'loading' }, tab);
}

beforeEach(async () => {
  followTabs();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => readAt);
  await saveTabReport(TAB, { state: 'skipped', url: ONE, title: '', reason: 'not-an-article' });
  await claimBanner(TAB, ONE);
});

test('a page that changes its address alone keeps its report and its banner', async () => {
  readAt = ONE;
  await moveTo(TWO);
  expect((await loadTabReport(TAB))?.url).toBe(TWO);
  expect(await claimBanner(TAB, TWO)).toBe(true);
  await moveTo(THREE);
  expect((await loadTabReport(TAB))?.url).toBe(THREE);
});

test('a page that has read another article leaves the report of the page before behind', async () => {
  readAt = TWO;
  await moveTo(TWO);
  expect(await loadTabReport(TAB)).toBeUndefined();
  expect(await claimBanner(TAB, TWO)).toBe(false);
});

test('a page that has no article leaves no report', async () => {
  readAt = undefined;
  await moveTo(TWO);
  expect(await loadTabReport(TAB)).toBeUndefined();
});
