import browser from 'webextension-polyfill';
import { withoutFragment } from '../browser/without-fragment.ts';

const STORAGE_KEY = 'dismissed';

/** Pages remembered, since a reader may come back to them; the oldest are dropped first. */
const MAX_REMEMBERED = 500;

/** The stored form of an address: 64 bits of its hash, so that nobody can read the pages from it. */
async function fingerprint(url: string): Promise<string> {
  const bytes = new TextEncoder().encode(withoutFragment(url));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 8);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function loadDismissals(): Promise<string[]> {
  const stored = (await browser.storage.local.get(STORAGE_KEY))[STORAGE_KEY];
  return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : [];
}

/** True if the reader closed the banner of this page before. */
export async function wasDismissed(url: string): Promise<boolean> {
  return (await loadDismissals()).includes(await fingerprint(url));
}

/** Remembers on this device that the reader closed this page's banner. */
export async function rememberDismissal(url: string): Promise<void> {
  const page = await fingerprint(url);
  const others = (await loadDismissals()).filter((other) => other !== page);
  await browser.storage.local.set({ [STORAGE_KEY]: [...others, page].slice(-MAX_REMEMBERED) });
}
