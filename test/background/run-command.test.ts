import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { runCommand } from '../../src/background/run-command.ts';
import { saveTabReport } from '../../src/browser/storage/tab-reports.ts';
import type { Evidence } from '../../src/engine/verdict.ts';
import { makeVerdict } from '../make-verdict.ts';

const swap = (quote: string, certainty: number): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  expected: ['not'],
  certainty,
});

const sent: { name: string; carries: unknown[] }[] = [];
let shown: unknown;

beforeEach(async () => {
  sent.length = 0;
  shown = undefined;
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_, message) => {
    const { name, carries } = message as (typeof sent)[number];
    if (name === 'getHighlights') return shown;
    sent.push({ name, carries });
    return undefined;
  });
  await saveTabReport(7, {
    state: 'judged',
    url: 'https://a.example/',
    title: '',
    verdict: makeVerdict({
      level: 'warning',
      kind: 'original',
      spun: { level: 'warning', score: 1 },
      evidence: [swap('non', 0.95), swap('lath', 0.2)],
    }),
  });
});

const marked = { name: 'showHighlights', carries: [{ evidence: [swap('non', 0.95)] }] };

test('the shortcut toggles the highlights that the popup would show', async () => {
  await runCommand('toggle-marks', 7);
  expect(sent).toEqual([marked]);
  shown = { count: 1, doubtful: false };
  await runCommand('toggle-marks', 7);
  expect(sent.slice(1)).toEqual([{ name: 'hideHighlights', carries: [] }]);
});

test('stepping shows the highlights first', async () => {
  await runCommand('next-mark', 7);
  expect(sent).toEqual([marked, { name: 'stepHighlight', carries: [1] }]);
});

test('a page without a content script is left alone', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Nobody listens.'));
  await expect(runCommand('previous-mark', 7)).resolves.toBeUndefined();
});
