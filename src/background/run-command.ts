import { sendToTab } from '../browser/messages.ts';
import { shownVerdict } from '../browser/storage/not-swapped.ts';
import { loadSettings } from '../browser/storage/settings.ts';
import { loadTabReport } from '../browser/storage/tab-reports.ts';
import { selectEvidence } from '../browser/verdict-view/select-evidence.ts';

const areHighlightsShown = async (tabId: number) =>
  (await sendToTab(tabId, 'getHighlights')) !== undefined;

/** Highlights what the popup would highlight. */
async function showHighlights(tabId: number): Promise<void> {
  const report = await loadTabReport(tabId);
  if (report?.state !== 'judged') return;
  const { hiddenEvidence } = await loadSettings();
  const { marked } = selectEvidence(shownVerdict(report), hiddenEvidence);
  if (marked.length > 0) await sendToTab(tabId, 'showHighlights', { evidence: marked });
}

async function toggleHighlights(tabId: number): Promise<void> {
  if (await areHighlightsShown(tabId)) await sendToTab(tabId, 'hideHighlights');
  else await showHighlights(tabId);
}

/** Stepping switches highlights on. */
async function stepHighlight(tabId: number, by: 1 | -1): Promise<void> {
  if (!(await areHighlightsShown(tabId))) await showHighlights(tabId);
  await sendToTab(tabId, 'stepHighlight', by);
}

/** The shortcuts in manifest.json. */
const COMMANDS: Record<string, (tabId: number) => Promise<void>> = {
  'toggle-marks': toggleHighlights,
  'next-mark': (tabId) => stepHighlight(tabId, 1),
  'previous-mark': (tabId) => stepHighlight(tabId, -1),
};

/** Runs a shortcut. Does nothing on a page without a content script. */
export async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await COMMANDS[command]?.(tabId).catch(() => undefined);
}
