import browser from './web-extension.ts';

const KEY = 'text-to-check';

/** Hands a text to the page that checks texts; only in memory, and only until it is taken. */
export async function handTextToCheck(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** Takes the text that was handed over; empty if there is none. */
export async function takeTextToCheck(): Promise<string> {
  const text = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return typeof text === 'string' ? text : '';
}
