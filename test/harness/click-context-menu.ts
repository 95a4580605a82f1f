import type { Page, Target } from 'puppeteer-core';
import type { Browser as Extension, Menus } from 'webextension-polyfill';
import { sendBidi } from './firefox-bidi.ts';
import type { LaunchedBrowser } from './launch-options.ts';
import { poll } from './poll.ts';

declare const chrome: Extension;

/** An entry of the extension's context menu, and what of the page it is chosen on. */
export interface ContextMenuClick {
  /** Its identifier. */
  id: string;
  /** Its words. */
  label: string;
  /** Where the page is clicked: an element; its text is selected first if `isSelected`. */
  selector: string;
  isSelected?: boolean;
}

/** Runs in the page: what the browser reports to the extension about the click. */
function describeClick(selector: string, isSelected: boolean): Partial<Menus.OnClickData> {
  const element = document.querySelector(selector);
  if (element && isSelected) getSelection()?.selectAllChildren(element);
  const link = element?.closest('a')?.href;
  return {
    pageUrl: location.href,
    ...(isSelected && { selectionText: `${getSelection()}` }),
    ...(link && { linkUrl: link }),
  };
}

/** Runs in the background: throws if there is no such entry; else sends the event of a click on it, as the browser does. */
async function click(id: string, info: Partial<Menus.OnClickData>): Promise<void> {
  await chrome.contextMenus.update(id, {});
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === info.pageUrl);
  const { onClicked } = chrome.contextMenus as unknown as {
    onClicked: { dispatch(info: object, tab: unknown): void };
  };
  onClicked.dispatch({ ...info, menuItemId: id, editable: false }, tab);
}

/** Chromium's menu is no page, so that nobody can click in it from outside. */
async function clickInChromium(
  { browser, origin }: LaunchedBrowser,
  page: Page,
  { id, selector, isSelected = false }: ContextMenuClick,
): Promise<void> {
  const isBackground = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(origin);
  const worker = await (await browser.waitForTarget(isBackground)).worker();
  const info = await page.evaluate(describeClick, selector, isSelected);
  await worker?.evaluate(click, id, info);
}

/** Runs in Firefox's own window. */
const clickEntrySource = (label: string) => `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  const items = [...menu.querySelectorAll('menuitem')];
  const item = items.find((item) => item.label === ${JSON.stringify(label)} && !item.hidden);
  if (menu.state !== 'open' || !item) return '';
  menu.activateItem(item);
  return item.label;
})()`;

async function clickInFirefox(
  { browser }: LaunchedBrowser,
  page: Page,
  { label, selector, isSelected = false }: ContextMenuClick,
): Promise<void> {
  await page.evaluate(describeClick, selector, isSelected);
  await page.click(selector, { button: 'right' });
  const { contexts } = await sendBidi<{ contexts: { context: string }[] }>(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  await poll(`"${label}" in the menu`, async () => {
    const { result } = await sendBidi<{ result: { value?: string } }>(browser, 'script.evaluate', {
      expression: clickEntrySource(label),
      target: { context: contexts[0]?.context },
      awaitPromise: false,
    });
    return result?.value === label;
  });
}

/** Chooses an entry of the extension's context menu: in Firefox by a real click, in Chromium as if there had been one. */
export function clickContextMenu(
  launched: LaunchedBrowser,
  page: Page,
  choice: ContextMenuClick,
): Promise<void> {
  const choose = launched.name === 'chromium' ? clickInChromium : clickInFirefox;
  return choose(launched, page, choice);
}
