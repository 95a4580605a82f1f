import { sendToTab } from '../browser/messages.ts';
import { loadReport } from '../browser/reports.ts';
import { loadSettings } from '../browser/settings.ts';

async function toggleMarks(tabId: number): Promise<void> {
  if ((await sendToTab(tabId, 'countMarks')) !== undefined) return sendToTab(tabId, 'hideMarks');
  const report = await loadReport(tabId);
  if (report?.state !== 'judged') return;
  const { hiddenEvidence } = await loadSettings();
  const evidence = report.verdict.evidence.filter(({ signal }) => !hiddenEvidence.includes(signal));
  await sendToTab(tabId, 'showMarks', { evidence });
}

/** The shortcuts of manifest.json. */
const COMMANDS: Record<string, (tabId: number) => Promise<void>> = {
  'toggle-marks': toggleMarks,
  'next-mark': (tabId) => sendToTab(tabId, 'stepMark', 1),
  'previous-mark': (tabId) => sendToTab(tabId, 'stepMark', -1),
};

/** Does what a shortcut stands for; on a page without a content script nothing happens. */
export async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await COMMANDS[command]?.(tabId).catch(() => undefined);
}
