import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import type { Messages } from '../browser/messages.ts';
import type { PageActions } from '../browser/page-actions.ts';
import { loadSettings, type Settings } from '../browser/storage/settings.ts';
import {
  loadTabReport,
  removeTabReport,
  saveTabReport,
  type TabReport,
} from '../browser/storage/tab-reports.ts';
import { withoutFragment } from '../browser/without-fragment.ts';
import type { Verdict } from '../engine/verdict.ts';
import { analyzePage } from './analyze-page.ts';
import { badgeFor, clearBadge, showBadge } from './badge.ts';
import { decidePresentation } from './decide-presentation.ts';
import { inTurn } from './in-turn.ts';
import { currentAddress, forgetMoves } from './moved-pages.ts';
import { AnalysisQueue, CancelledError } from './queue/analysis-queue.ts';
import { forgetFound } from './queue/found-articles.ts';
import { rememberArticle } from './remember-article.ts';

/** The articles of all tabs, waiting for the one thread. */
export const queue = new AnalysisQueue();

/** True while the tab is open and shows this page. */
async function isShowing(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return withoutFragment(tab?.url ?? '') === withoutFragment(url);
}

/** What the reader has read before. Not in private windows, and a failing history does not affect the verdict. */
async function recallHistory(article: Article, verdict: Verdict, tabId: number) {
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito) return undefined;
  return rememberArticle(article, verdict, Date.now()).catch(() => undefined);
}

/** What the reader has said of the same page, of which more is judged now. */
async function saidBefore(tabId: number, url: string) {
  const report = await loadTabReport(tabId);
  if (report?.state !== 'judged' || report.url !== url) return undefined;
  return report.notSwapped && { notSwapped: report.notSwapped };
}

/** Saves what was found, for the popup. */
async function saveVerdict(
  article: Article,
  verdict: Verdict,
  tabId: number,
  settings: Settings,
): Promise<void> {
  const { url, title } = article;
  const recollection = settings.memory && (await recallHistory(article, verdict, tabId));
  const found = {
    verdict,
    ...(recollection && { recollection }),
    ...(await saidBefore(tabId, url)),
  };
  await saveTabReport(tabId, { state: 'judged', url, title, ...found });
}

async function analyzeAndSave(article: Article, tabId: number): Promise<PageActions | undefined> {
  const verdict = await queue.add(tabId, () => analyzePage(article));
  const url = currentAddress(tabId, article.url);
  const [isShown, settings] = await Promise.all([isShowing(tabId, url), loadSettings()]);
  if (!isShown) return undefined;
  const [actions] = await Promise.all([
    decidePresentation(verdict, url, tabId, settings),
    inTurn(tabId, async () => {
      // Whoever sees the report finds the badge, too.
      await showBadge(tabId, badgeFor(verdict, settings));
      await saveVerdict({ ...article, url }, verdict, tabId, settings);
    }),
  ]);
  return actions;
}

/** Judges a tab's article, stores the result and returns what the page may show; undefined if the page is gone. */
export async function analyzeTab(
  article: Article,
  tabId: number,
): Promise<PageActions | undefined> {
  try {
    return await analyzeAndSave(article, tabId);
  } catch (error) {
    if (error instanceof CancelledError) return undefined;
    const url = currentAddress(tabId, article.url);
    await reportTab(tabId, { state: 'failed', url, title: article.title });
    throw error;
  }
}

/** Stores a verdict that a comparison proved or cleared, if the tab still shows the page. */
export async function saveComparedVerdict({
  tabId,
  url,
  verdict,
  comparedWith,
}: Parameters<Messages['verdictCompared']>[0]): Promise<void> {
  await inTurn(tabId, async () => {
    const report = await loadTabReport(tabId);
    if (report?.state !== 'judged' || report.url !== url || !(await isShowing(tabId, url))) return;
    await showBadge(tabId, badgeFor(verdict, { sensitivity: 'balanced' }));
    await saveTabReport(tabId, { ...report, verdict, comparedWith });
  });
}

/** Stores a report on a tab without a verdict. */
export async function reportTab(tabId: number, report: TabReport): Promise<void> {
  if (!(await isShowing(tabId, report.url))) return;
  await inTurn(tabId, async () => {
    await saveTabReport(tabId, report);
    await clearBadge(tabId);
  });
}

/** Forgets what was found on a tab's page. To be run in the tab's turn. */
export async function forgetReport(tabId: number): Promise<void> {
  await removeTabReport(tabId);
  await clearBadge(tabId);
}

/** Forgets what is known of a tab's page, and what it waits for. */
export async function forgetTab(tabId: number): Promise<void> {
  queue.cancel(tabId);
  forgetFound(tabId);
  forgetMoves(tabId);
  await inTurn(tabId, () => forgetReport(tabId));
}
