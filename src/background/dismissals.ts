import browser from 'webextension-polyfill';

const STORAGE_KEY = 'dismissed';

/** As many pages are remembered as a reader may come back to; the oldest go first. */
const MAX_REMEMBERED = 500;

/** What is kept of an address: 64 bits of its hash, so that nobody can read the pages out of it. */
async function fingerprint(url: string): Promise<string> {
  const bytes = new TextEncoder().encode(url.split('#')[0]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 8);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function loadDismissals(): Promise<string[]> {
  const stored = (await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY];
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

/** True if the reader has closed the banner of this page before. */
export async function wasDismissed(url: string): Promise<boolean> {
  return (await loadDismissals()).includes(await fingerprint(url));
}

/** Remembers on this device that the reader closed the banner of this page. */
export async function rememberDismissal(url: string): Promise<void> {
  const print = await fingerprint(url);
  const others = (await loadDismissals()).filter((one) => one !== print);
  await browser.storage.local.set({ [STORAGE_KEY]: [...others, print].slice(-MAX_REMEMBERED) });
}
