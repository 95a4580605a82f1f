import browser, { type Runtime } from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { type Advice, receive } from '../browser/messages.ts';
import { loadReport, type Report, removeReport, saveReport } from '../browser/reports.ts';
import { changeSite, loadSettings } from '../browser/settings.ts';
import { siteOf } from '../browser/site-of.ts';
import { advise } from './advise.ts';
import { clearBadge, showBadge } from './badge.ts';
import { judgePage } from './judge-page.ts';
import { Cancelled, Queue } from './queue.ts';
import { runCommand } from './run-command.ts';

const queue = new Queue();

/** The tab a page's message came from. */
function tabOf(sender: Runtime.MessageSender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw new Error('Only a page in a tab can ask this.');
  return id;
}

const withoutHash = (url: string | undefined) => url?.split('#')[0];

/** True while the tab is open and shows that page. */
async function shows(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return withoutHash(tab?.url) === withoutHash(url);
}

async function judgeAndReport(article: Article, tabId: number): Promise<Advice> {
  const verdict = await queue.add(tabId, () => judgePage(article));
  const { url, title } = article;
  if (!(await shows(tabId, url))) throw new Cancelled('The page has gone.');
  await saveReport(tabId, { state: 'judged', url, title, verdict });
  await showBadge(tabId, verdict.level);
  return advise(verdict, url, await loadSettings());
}

async function report(tabId: number, report: Report): Promise<void> {
  if (!(await shows(tabId, report.url))) return;
  await saveReport(tabId, report);
  await clearBadge(tabId);
}

async function forget(tabId: number): Promise<void> {
  queue.cancel(tabId);
  await removeReport(tabId);
  await clearBadge(tabId);
}

receive({
  articleRead: (article, sender) => {
    const tabId = tabOf(sender);
    if (sender.tab?.active) queue.prefer(tabId);
    return judgeAndReport(article, tabId).catch(async (error) => {
      const { url, title } = article;
      if (!(error instanceof Cancelled)) await report(tabId, { state: 'failed', url, title });
      throw error;
    });
  },
  pageSkipped: (page, sender) => report(tabOf(sender), { state: 'skipped', ...page }),
  readingFailed: (page, sender) => report(tabOf(sender), { state: 'failed', ...page }),
  openPopup: () =>
    browser.action.openPopup().then(
      () => true,
      () => false,
    ),
  bannerClosed: async ({ url, forSite }) => {
    if (forSite) await changeSite(siteOf(url), { quiet: true });
  },
});

browser.commands?.onCommand.addListener((command, tab) => runCommand(command, tab?.id));
browser.tabs.onActivated.addListener(({ tabId }) => queue.prefer(tabId));
browser.tabs.onRemoved.addListener((tabId) => {
  queue.cancel(tabId);
  void removeReport(tabId);
});
browser.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
  if (status !== 'loading') return;
  const kept = await loadReport(tabId);
  const stays = url !== undefined && withoutHash(kept?.url) === withoutHash(url);
  if (!stays) await forget(tabId);
});
