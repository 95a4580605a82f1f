import browser, { type Runtime } from 'webextension-polyfill';
import { receive, sendToTab } from '../browser/messages.ts';
import { loadReport, removeReport } from '../browser/reports.ts';
import { changeSite, loadSettings } from '../browser/settings.ts';
import { siteOf } from '../browser/site-of.ts';
import { rememberDismissal } from './dismissals.ts';
import { findQueries } from './find-queries.ts';
import { findWish } from './find-wish.ts';
import { greet } from './greet.ts';
import { judgePage } from './judge-page.ts';
import { forgetTab, judgeTab, keepCompared, pageOf, queue, reportTab, tabOf } from './judge-tab.ts';
import { offerMenus } from './menus.ts';
import { runCommand } from './run-command.ts';
import { spreadSettings } from './spread-settings.ts';
import { forgetStay, noteAddress, noteClosed } from './visits.ts';

/** What only the extension's own pages may ask: a page's script must not speak for another tab. */
const asked =
  <Asked extends unknown[], Answer>(answer: (...asked: Asked) => Answer) =>
  (...all: [...Asked, Runtime.MessageSender]): Answer => {
    const sender = all.at(-1) as Runtime.MessageSender;
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) throw new Error('Not for pages.');
    return answer(...(all.slice(0, -1) as Asked));
  };

receive({
  askToRead: async (url) => findWish(await loadSettings(), url),
  articleRead: (article, sender) => {
    const tabId = tabOf(sender);
    if (sender.tab?.active) queue.prefer(tabId);
    return judgeTab(article, tabId);
  },
  judgeArticle: asked(judgePage),
  buildQueries: asked(findQueries),
  pageSkipped: (page, sender) => reportTab(tabOf(sender), { state: 'skipped', ...page }),
  readingFailed: (page, sender) => reportTab(tabOf(sender), { state: 'failed', ...page }),
  verdictCompared: asked(keepCompared),
  openPopup: () =>
    browser.action.openPopup().then(
      () => true,
      () => false,
    ),
  bannerClosed: async ({ url, forSite }, sender) => {
    await noteClosed(tabOf(sender), url);
    if (forSite) await changeSite(siteOf(url), { quiet: true });
    else if (!sender.tab?.incognito) await rememberDismissal(url);
  },
});

offerMenus();
greet();
spreadSettings();
browser.commands?.onCommand.addListener((command, tab) => runCommand(command, tab?.id));
browser.tabs.onActivated.addListener(({ tabId }) => queue.prefer(tabId));
browser.tabs.onRemoved.addListener((tabId) => {
  queue.cancel(tabId);
  void removeReport(tabId);
  void forgetStay(tabId);
});
browser.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
  if (status !== 'loading' && url === undefined) return;
  if (url !== undefined) await noteAddress(tabId, url);
  const kept = await loadReport(tabId);
  if (url !== undefined && pageOf(kept?.url) === pageOf(url)) return;
  await forgetTab(tabId);
  // A page that only changed its address is still there and looks again; of a new one nobody listens yet.
  if (url !== undefined) await sendToTab(tabId, 'addressChanged', url).catch(() => undefined);
});
