import browser, { type Runtime } from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { receive } from '../browser/messages.ts';
import { openPage } from '../browser/open-page.ts';
import { forgetNotSwapped, recordNotSwapped } from '../browser/storage/not-swapped.ts';
import { loadSettings } from '../browser/storage/settings.ts';
import { analyzePage, getModel } from './analyze-page.ts';
import { analyzeTab, forgetTab, queue, reportTab, saveComparedVerdict } from './analyze-tab.ts';
import { broadcastSettings } from './broadcast-settings.ts';
import { closeBanner, reopenBanner } from './close-banner.ts';
import { registerContextMenus } from './context-menus.ts';
import { inTurn } from './in-turn.ts';
import { onInstalled } from './on-installed.ts';
import { openExtraction } from './open-extraction.ts';
import { queriesForArticle, rateWords } from './queries-for-article.ts';
import { keepFound, takeFound } from './queue/found-articles.ts';
import { restrictStorage } from './restrict-storage.ts';
import { runCommand } from './run-command.ts';
import { addressOf, tabOf } from './sender-address.ts';
import { skipReasonFor } from './skip-reason-for.ts';
import { followTabs } from './tab-updates.ts';

/** Restricts a handler to the extension's own pages: a page's script must not speak for another tab. */
const onlyFromOwnPages =
  <Arguments extends unknown[], Answer>(handler: (...args: Arguments) => Answer) =>
  (...args: [...Arguments, Runtime.MessageSender]): Answer => {
    const sender = args.at(-1) as Runtime.MessageSender;
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) throw new Error('Not for pages.');
    return handler(...(args.slice(0, -1) as Arguments));
  };

function judgeArticle(article: Article, sender: Runtime.MessageSender) {
  const tabId = tabOf(sender);
  if (sender.tab?.active) queue.setVisibleTab(tabId);
  return analyzeTab(article, tabId);
}

receive({
  askToRead: async (sender) => skipReasonFor(await loadSettings(), addressOf(sender)),
  articleExpected: () => {
    // The answer does not wait for it, and whoever needs the model next hears of a failure.
    getModel().catch(() => undefined);
    return openExtraction();
  },
  articleRead: judgeArticle,
  foundArticleRead: ({ url, length }, sender) => {
    const article = takeFound(tabOf(sender), url, length);
    return article ? judgeArticle(article, sender) : 'not-there';
  },
  articleFound: onlyFromOwnPages(keepFound),
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
  findOriginal: (sender) => openPage('find', { id: tabOf(sender) }),
  articleGone: (sender) => forgetTab(tabOf(sender)),
  bannerClosed: (forSite, sender) => closeBanner(forSite, sender),
  notSwapped: (place, isNotSwapped, sender) => {
    const tabId = tabOf(sender);
    return inTurn(tabId, () => recordNotSwapped(tabId, place, isNotSwapped));
  },
  forgetNotSwapped: onlyFromOwnPages((tabId) => inTurn(tabId, () => forgetNotSwapped(tabId))),
  bannerWantedAgain: (sender) => reopenBanner(sender),
});

void restrictStorage();
registerContextMenus();
onInstalled();
broadcastSettings();
browser.commands?.onCommand.addListener((command, tab) => runCommand(command, tab?.id));
followTabs();
