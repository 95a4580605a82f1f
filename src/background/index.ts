import browser, { type Runtime } from 'webextension-polyfill';
import { receive, sendToTab } from '../browser/messages.ts';
import { siteLabel } from '../browser/site-label.ts';
import { changeSitePreferences, loadSettings } from '../browser/storage/settings.ts';
import { loadTabReport, removeTabReport } from '../browser/storage/tab-reports.ts';
import { withoutFragment } from '../browser/without-fragment.ts';
import { analyzePage, getModel } from './analyze-page.ts';
import {
  analyzeTab,
  forgetTab,
  queue,
  reportTab,
  saveComparedVerdict,
  tabOf,
} from './analyze-tab.ts';
import { broadcastSettings } from './broadcast-settings.ts';
import { registerContextMenus } from './context-menus.ts';
import { rememberDismissal } from './dismissals.ts';
import { onInstalled } from './on-installed.ts';
import { openFindPage } from './open-find-page.ts';
import { queriesForArticle, rateWords } from './queries-for-article.ts';
import { runCommand } from './run-command.ts';
import { skipReasonFor } from './skip-reason-for.ts';
import { forgetTabSession, recordAddress, recordBannerClosed } from './tab-session.ts';

/** Restricts a handler to the extension's own pages: a page's script must not speak for another tab. */
const onlyFromOwnPages =
  <Arguments extends unknown[], Answer>(handler: (...args: Arguments) => Answer) =>
  (...args: [...Arguments, Runtime.MessageSender]): Answer => {
    const sender = args.at(-1) as Runtime.MessageSender;
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) throw new Error('Not for pages.');
    return handler(...(args.slice(0, -1) as Arguments));
  };

receive({
  askToRead: async (url) => skipReasonFor(await loadSettings(), url),
  // The answer does not wait for it, and whoever needs the model next hears of a failure.
  articleExpected: () => void getModel().catch(() => undefined),
  articleRead: (article, sender) => {
    const tabId = tabOf(sender);
    if (sender.tab?.active) queue.setVisibleTab(tabId);
    return analyzeTab(article, tabId);
  },
  analyzeArticle: onlyFromOwnPages(analyzePage),
  buildQueries: onlyFromOwnPages(queriesForArticle),
  rateWords: onlyFromOwnPages(rateWords),
  pageSkipped: (page, sender) => reportTab(tabOf(sender), { state: 'skipped', ...page }),
  readingFailed: (page, sender) => reportTab(tabOf(sender), { state: 'failed', ...page }),
  verdictCompared: onlyFromOwnPages(saveComparedVerdict),
  openPopup: () =>
    browser.action.openPopup().then(
      () => true,
      () => false,
    ),
  findOriginal: (sender) => openFindPage(tabOf(sender)),
  bannerClosed: async ({ url, forSite }, sender) => {
    await recordBannerClosed(tabOf(sender), url);
    if (forSite) await changeSitePreferences(siteLabel(url), { quiet: true });
    else if (!sender.tab?.incognito) await rememberDismissal(url);
  },
});

registerContextMenus();
onInstalled();
broadcastSettings();
browser.commands?.onCommand.addListener((command, tab) => runCommand(command, tab?.id));
browser.tabs.onActivated.addListener(({ tabId }) => queue.setVisibleTab(tabId));
browser.tabs.onRemoved.addListener((tabId) => {
  queue.cancel(tabId);
  void removeTabReport(tabId);
  void forgetTabSession(tabId);
});
browser.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
  if (status !== 'loading' && url === undefined) return;
  if (url !== undefined) await recordAddress(tabId, url);
  const report = await loadTabReport(tabId);
  const isSamePage =
    url !== undefined && withoutFragment(report?.url ?? '') === withoutFragment(url);
  if (isSamePage) return;
  await forgetTab(tabId);
  // A page that only changed its address is still there and reads again; a new page does not listen yet.
  if (url !== undefined) await sendToTab(tabId, 'addressChanged', url).catch(() => undefined);
});
