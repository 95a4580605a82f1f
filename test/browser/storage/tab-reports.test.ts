import { fakeBrowser } from '@webext-core/fake-browser';
import { expect, test } from 'vitest';
import {
  loadTabReport,
  saveTabReport,
  type TabReport,
} from '../../../src/browser/storage/tab-reports.ts';
import type { Verdict } from '../../../src/engine/verdict.ts';

const LONG = 'x'.repeat(2_000_000);
const QUOTA = 10_000;

const judged = (url: string, quote: string): TabReport => ({
  state: 'judged',
  url,
  title: LONG,
  verdict: {
    level: 'notice',
    candidates: [{ name: LONG, url: `https://a.example/${LONG}`, quote: LONG, confidence: 1 }],
    evidence: Array.from({ length: 5000 }, (_, at) => ({
      question: 'spun',
      signal: 'swap',
      quote: at === 4321 ? 'the surest' : quote,
      certainty: at === 4321 ? 0.9 : 0.1,
    })),
  } as unknown as Verdict,
});

test('a report is short, however long the page makes its title, names and quotes', async () => {
  await saveTabReport(1, judged('https://copy.example/', LONG));
  const kept = await loadTabReport(1);
  expect(JSON.stringify(kept).length).toBeLessThan(700_000);
  expect(kept?.url).toBe('https://copy.example/');
  expect(JSON.stringify(kept)).toContain('the surest');
  expect(JSON.stringify(kept)).not.toContain('https://a.example/');
});

test('where there is no more room, the largest reports of other tabs go', async () => {
  const area = fakeBrowser.storage.session;
  const { set } = area;
  area.set = async (items) => {
    const all = JSON.stringify({ ...(await area.get(null)), ...items });
    if (all.length > QUOTA) throw new Error('Quota exceeded');
    return set.call(area, items);
  };
  const skipped = (length: number): TabReport => ({
    state: 'skipped',
    reason: 'not-an-article',
    url: `https://a.example/${'x'.repeat(length)}`,
    title: '',
  });
  await saveTabReport(1, skipped(6000));
  await saveTabReport(2, skipped(100));
  await saveTabReport(3, skipped(5000));
  area.set = set;
  expect(await loadTabReport(1)).toBeUndefined();
  expect(await loadTabReport(2)).toBeDefined();
  expect(await loadTabReport(3)).toBeDefined();
});
