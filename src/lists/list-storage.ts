import browser from 'webextension-polyfill';
import type { ListItem } from './list-item.ts';

/** In the browser's memory only: the list outlives a reload, and not the browser. */
const STORAGE_KEY = 'list';

/** Stores the list, for the page to be loaded again. A list that does not fit stays in the page alone. */
export async function saveList(items: readonly ListItem[]): Promise<void> {
  await browser.storage.session.set({ [STORAGE_KEY]: items }).catch(() => undefined);
}

/** What a file was cannot be stored: one that had not been read must be chosen again. */
function restore(item: ListItem): ListItem {
  const { name, kind } = item;
  if (item.state === 'judged' || item.state === 'failed') return item;
  return kind === 'file'
    ? { name, kind, state: 'failed', failure: 'file-gone' }
    : { name, kind, state: 'waiting' };
}

/** The list as it was left, with nothing under way. */
export async function loadList(): Promise<ListItem[]> {
  const stored = (await browser.storage.session.get(STORAGE_KEY))[STORAGE_KEY];
  return Array.isArray(stored) ? (stored as ListItem[]).map(restore) : [];
}
