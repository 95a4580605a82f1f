import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { sendToTab } from '../browser/messages.ts';
import { type Phrase, say } from '../browser/say.ts';
import { handTextToCheck } from '../browser/text-to-check.ts';

type Click = (info: Menus.OnClickData, tab: Tabs.Tab) => Promise<unknown>;

const openCheck = (search = '') =>
  browser.tabs.create({ url: browser.runtime.getURL(`src/check/index.html${search}`) });

const WEB = ['http://*/*', 'https://*/*'];

/** Each entry of the context menu: where it stands, what it is called and what it does. */
const ENTRIES: Record<string, { context: Menus.ContextType; title: Phrase; click: Click }> = {
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
      await handTextToCheck(selectionText);
      await openCheck();
    },
  },
  'check-link': {
    context: 'link',
    title: 'menuCheckLink',
    click: ({ linkUrl = '' }) => openCheck(`?link=${encodeURIComponent(linkUrl)}`),
  },
};

/** Puts the entries into the context menu; browsers keep them from then on. */
async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { context, title }] of Object.entries(ENTRIES)) {
    const where = context === 'link' ? { targetUrlPatterns: WEB } : { documentUrlPatterns: WEB };
    browser.contextMenus.create({ id, contexts: [context], title: say(title), ...where });
  }
}

/** Offers the context menu where there is one (Firefox for Android has none). */
export function offerMenus(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const entry = ENTRIES[info.menuItemId];
    // A popup that the browser does not open, or a page that has gone: the toolbar still tells.
    if (entry && tab) entry.click(info, tab).catch(() => undefined);
  });
}
