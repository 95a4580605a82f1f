import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetTab, saveComparedVerdict } from '../../src/background/analyze-tab.ts';
import { loadTabReport, saveTabReport } from '../../src/browser/storage/tab-reports.ts';
import type { Level, Verdict } from '../../src/engine/verdict.ts';

const TAB = 7;
const URL = 'https://copy.example/one';
const verdictOf = (level: Level): Verdict => ({
  level,
  words: 120,
  kind: 'cannot-tell',
  kindReasons: [],
  spun: { level, score: 0 },
  reposted: { level: 'clear', score: 0 },
  candidates: [],
  evidence: [],
  truncated: false,
});
const compared = {
  tabId: TAB,
  url: URL,
  verdict: verdictOf('warning'),
  comparedWith: 'https://first.example/',
};

beforeEach(async () => {
  const tab = { id: TAB, url: URL } as Awaited<ReturnType<typeof fakeBrowser.tabs.get>>;
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(tab);
  await saveTabReport(TAB, { state: 'judged', url: URL, title: '', verdict: verdictOf('clear') });
});

test('the verdict of a comparison takes the place of the one before', async () => {
  await saveComparedVerdict(compared);
  expect(await loadTabReport(TAB)).toMatchObject({ verdict: { level: 'warning' } });
});

test('a verdict that a comparison brings late does not return to a page that was left', async () => {
  await Promise.all([saveComparedVerdict(compared), forgetTab(TAB)]);
  expect(await loadTabReport(TAB)).toBeUndefined();
});
