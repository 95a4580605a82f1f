import browser from '../web-extension.ts';

const STORAGE_KEY = 'text-to-check';

/** Hands a text to the text checker, in session storage until it is taken. */
export async function storeTextToCheck(text: string): Promise<void> {
  await browser.storage.session.set({ [STORAGE_KEY]: text });
}

/** Takes the handed-over text; empty if there is none. */
export async function takeTextToCheck(): Promise<string> {
  const text = (await browser.storage.session.get(STORAGE_KEY))[STORAGE_KEY];
  await browser.storage.session.remove(STORAGE_KEY);
  return typeof text === 'string' ? text : '';
}
