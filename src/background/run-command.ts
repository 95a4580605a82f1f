import { sendToTab } from '../browser/messages.ts';
import { pickTold } from '../browser/pick-told.ts';
import { loadReport } from '../browser/reports.ts';
import { loadSettings } from '../browser/settings.ts';

const areShown = async (tabId: number) => (await sendToTab(tabId, 'shownMarks')) !== undefined;

/** Marks what the popup would mark. */
async function showMarks(tabId: number): Promise<void> {
  const report = await loadReport(tabId);
  if (report?.state !== 'judged') return;
  const { hiddenEvidence } = await loadSettings();
  const { likely } = pickTold(report.verdict, hiddenEvidence);
  if (likely.length > 0) await sendToTab(tabId, 'showMarks', { evidence: likely });
}

async function toggleMarks(tabId: number): Promise<void> {
  if (await areShown(tabId)) await sendToTab(tabId, 'hideMarks');
  else await showMarks(tabId);
}

/** Whoever wants the next mark wants marks. */
async function stepMark(tabId: number, by: 1 | -1): Promise<void> {
  if (!(await areShown(tabId))) await showMarks(tabId);
  await sendToTab(tabId, 'stepMark', by);
}

/** The shortcuts of manifest.json. */
const COMMANDS: Record<string, (tabId: number) => Promise<void>> = {
  'toggle-marks': toggleMarks,
  'next-mark': (tabId) => stepMark(tabId, 1),
  'previous-mark': (tabId) => stepMark(tabId, -1),
};

/** Does what a shortcut stands for; on a page without a content script nothing happens. */
export async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await COMMANDS[command]?.(tabId).catch(() => undefined);
}
