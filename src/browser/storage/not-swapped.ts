import type { Evidence, Verdict } from '../../engine/verdict.ts';
import { loadTabReport, type NotSwapped, saveTabReport, type TabReport } from './tab-reports.ts';

/** More places nobody goes through one by one. */
const MAX_PLACES = 1_000;

type JudgedReport = Extract<TabReport, { state: 'judged' }>;

const isSamePlace = (a: Pick<Evidence, 'start' | 'quote'>, b: NotSwapped) =>
  a.start === b.start && a.quote === b.quote;

/** The verdict without the guesses that the reader has turned down. What a comparison has proved stays. */
export function shownVerdict({ verdict, notSwapped = [] }: JudgedReport): Verdict {
  if (notSwapped.length === 0) return verdict;
  const evidence = verdict.evidence.filter(
    (one) => one.isProved || !notSwapped.some((place) => isSamePlace(one, place)),
  );
  return { ...verdict, evidence };
}

/**
 * Remembers, or forgets, for this visit of the page that a place was not swapped. A tab without a verdict is left alone.
 */
export async function recordNotSwapped(
  tabId: number,
  { start, quote }: NotSwapped,
  isNotSwapped: boolean,
): Promise<void> {
  const report = await loadTabReport(tabId);
  if (report?.state !== 'judged') return;
  const place = { start, quote };
  const others = (report.notSwapped ?? []).filter((one) => !isSamePlace(one, place));
  const notSwapped = (isNotSwapped ? [...others, place] : others).slice(-MAX_PLACES);
  await saveTabReport(tabId, { ...report, notSwapped });
}

/** Shows all of them again. */
export async function forgetNotSwapped(tabId: number): Promise<void> {
  const report = await loadTabReport(tabId);
  if (report?.state !== 'judged') return;
  const { notSwapped: _, ...others } = report;
  await saveTabReport(tabId, others);
}
