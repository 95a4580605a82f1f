import type { Article } from '../article/article.ts';
import { sendToTab } from '../browser/messages.ts';
import { shownVerdict } from '../browser/storage/not-swapped.ts';
import { loadTabReport, type TabReport } from '../browser/storage/tab-reports.ts';
import { withoutFragment } from '../browser/without-fragment.ts';
import type { Verdict } from '../engine/verdict.ts';

/** A verdict, and where it has the words from that it is sure of. */
export interface Reading {
  verdict: Verdict;
  /** Address of the text that the page was compared with; undefined if it was not. */
  comparedWith: string | undefined;
}

/** An article and what is known of it. */
export interface JudgedArticle extends Reading {
  tabId: number;
  article: Article;
}

/** What a report says of the article with that address; undefined if it is about another one. */
export function readingOf(report: TabReport | undefined, url: string): Reading | undefined {
  if (report?.state !== 'judged' || report.url !== url) return undefined;
  return { verdict: shownVerdict(report), comparedWith: report.comparedWith };
}

/** Asks a tab for its article; undefined if it was closed or shows another page by now. */
export async function loadJudgedArticle(search: string): Promise<JudgedArticle | undefined> {
  const parameters = new URLSearchParams(search);
  const tabId = Number(parameters.get('tab'));
  const report = await loadTabReport(tabId);
  if (report?.state !== 'judged') return undefined;
  if (withoutFragment(report.url) !== withoutFragment(parameters.get('of') ?? report.url))
    return undefined;
  const article = await sendToTab(tabId, 'getArticle').catch(() => undefined);
  const reading = article && readingOf(report, article.url);
  return reading && { tabId, article, ...reading };
}
