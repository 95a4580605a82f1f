import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { type TranslationKey, translate } from '../browser/i18n/translate.ts';
import { sendToTab } from '../browser/messages.ts';
import { openTextChecker } from '../browser/open-text-checker.ts';
import { storeTextToCheck } from '../browser/storage/text-to-check.ts';

type MenuHandler = (info: Menus.OnClickData, tab: Tabs.Tab) => Promise<unknown>;

const WEB_PAGES = ['http://*/*', 'https://*/*'];

/** The entries of the context menu: where they appear, their title and their action. */
const MENU_ENTRIES: Record<
  string,
  { context: Menus.ContextType; title: TranslationKey; click: MenuHandler }
> = {
  'check-page': {
    context: 'page',
    title: 'menuCheckPage',
    click: async (_info, { id = -1 }) => {
      await sendToTab(id, 'checkAnyway');
      await browser.action.openPopup();
    },
  },
  'check-selection': {
    context: 'selection',
    title: 'menuCheckSelection',
    click: async ({ selectionText = '' }) => {
      await storeTextToCheck(selectionText);
      await openTextChecker();
    },
  },
  'check-link': {
    context: 'link',
    title: 'menuCheckLink',
    click: ({ linkUrl = '' }) => openTextChecker(linkUrl),
  },
};

/** Creates the context menu entries; the browser keeps them from then on. */
async function createMenuEntries(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { context, title }] of Object.entries(MENU_ENTRIES)) {
    const where =
      context === 'link' ? { targetUrlPatterns: WEB_PAGES } : { documentUrlPatterns: WEB_PAGES };
    browser.contextMenus.create({ id, contexts: [context], title: translate(title), ...where });
  }
}

/** Registers the context menu where there is one (not in Firefox for Android). */
export function registerContextMenus(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void createMenuEntries());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const entry = MENU_ENTRIES[info.menuItemId];
    // The browser may refuse the popup, or the page may be gone: the toolbar icon still shows the verdict.
    if (entry && tab) entry.click(info, tab).catch(() => undefined);
  });
}
