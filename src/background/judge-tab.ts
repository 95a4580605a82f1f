import browser, { type Runtime } from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import type { Advice, Messages } from '../browser/messages.ts';
import { loadReport, type Report, removeReport, saveReport } from '../browser/reports.ts';
import { loadSettings } from '../browser/settings.ts';
import type { Verdict } from '../engine/verdict.ts';
import { advise } from './advise.ts';
import { clearBadge, showBadge } from './badge.ts';
import { judgePage } from './judge-page.ts';
import { Cancelled, Queue } from './queue.ts';
import { rememberArticle } from './remember-article.ts';
import { toldLevel } from './told-level.ts';

/** All pages' articles wait here for the one thread. */
export const queue = new Queue();

/** The tab a page's message came from. */
export function tabOf(sender: Runtime.MessageSender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('Only a page in a tab can ask this.');
  return id;
}

/** An address without its fragment: the page that it names. */
export const pageOf = (url: string | undefined) => url?.split('#')[0];

/** True while the tab is open and shows that page. */
async function shows(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return pageOf(tab?.url) === pageOf(url);
}

/** What the reader has met before; nothing in a private window, and a memory that fails spoils no verdict. */
async function recollect(article: Article, verdict: Verdict, tabId: number) {
  const { incognito } = await browser.tabs.get(tabId);
  if (incognito) return undefined;
  return rememberArticle(article, verdict, Date.now()).catch(() => undefined);
}

async function judge(article: Article, tabId: number): Promise<Advice | undefined> {
  const verdict = await queue.add(tabId, () => judgePage(article));
  const { url, title } = article;
  if (!(await shows(tabId, url))) return undefined;
  const settings = await loadSettings();
  const recollection = settings.memory && (await recollect(article, verdict, tabId));
  await saveReport(tabId, {
    state: 'judged',
    url,
    title,
    verdict,
    ...(recollection && { recollection }),
  });
  await showBadge(tabId, toldLevel(verdict.level, settings));
  return advise(verdict, url, tabId, settings);
}

/** Judges a tab's article, keeps what was found and answers what the page may show; undefined if it has gone. */
export async function judgeTab(article: Article, tabId: number): Promise<Advice | undefined> {
  try {
    return await judge(article, tabId);
  } catch (error) {
    if (error instanceof Cancelled) return undefined;
    await reportTab(tabId, { state: 'failed', url: article.url, title: article.title });
    throw error;
  }
}

/** Keeps a verdict that a comparison has proved or cleared, if the tab still shows the page. */
export async function keepCompared({
  tabId,
  url,
  verdict,
}: Parameters<Messages['verdictCompared']>[0]): Promise<void> {
  const kept = await loadReport(tabId);
  if (kept?.state !== 'judged' || kept.url !== url || !(await shows(tabId, url))) return;
  await saveReport(tabId, { ...kept, verdict });
  await showBadge(tabId, verdict.level);
}

/** Keeps what is to be told of a tab without a verdict. */
export async function reportTab(tabId: number, report: Report): Promise<void> {
  if (!(await shows(tabId, report.url))) return;
  await saveReport(tabId, report);
  await clearBadge(tabId);
}

/** Forgets a tab's page. */
export async function forgetTab(tabId: number): Promise<void> {
  queue.cancel(tabId);
  await removeReport(tabId);
  await clearBadge(tabId);
}
