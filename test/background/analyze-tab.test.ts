import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetTab, saveComparedVerdict } from '../../src/background/analyze-tab.ts';
import { loadTabReport, saveTabReport } from '../../src/browser/storage/tab-reports.ts';
import { makeVerdict } from '../make-verdict.ts';

const TAB = 7;
const URL = 'https://copy.example/one';
const compared = {
  tabId: TAB,
  url: URL,
  verdict: makeVerdict({ level: 'warning' }),
  comparedWith: 'https://first.example/',
};

beforeEach(async () => {
  const tab = { id: TAB, url: URL } as Awaited<ReturnType<typeof fakeBrowser.tabs.get>>;
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(tab);
  await saveTabReport(TAB, { state: 'judged', url: URL, title: '', verdict: makeVerdict() });
});

test('the verdict of a comparison takes the place of the one before', async () => {
  await saveComparedVerdict(compared);
  expect(await loadTabReport(TAB)).toMatchObject({ verdict: { level: 'warning' } });
});

test('a verdict that a comparison brings late does not return to a page that was left', async () => {
  await Promise.all([saveComparedVerdict(compared), forgetTab(TAB)]);
  expect(await loadTabReport(TAB)).toBeUndefined();
});
