import browser from '../web-extension.ts';

export type StoredItems = Record<string, unknown>;

/** On this device: items that could not be synced yet, null for one that is to go. They are newer than the synced ones. */
const PENDING_KEY = 'waiting-to-sync';

async function readPending(): Promise<StoredItems> {
  const waiting = (await browser.storage.local.get(PENDING_KEY))[PENDING_KEY];
  return waiting && typeof waiting === 'object' ? (waiting as StoredItems) : {};
}

/** True while some settings are kept on this device only, because syncing is full or off. */
export async function hasUnsyncedItems(): Promise<boolean> {
  return Object.keys(await readPending()).length > 0;
}

/** What is synced; nothing where syncing is off, or missing altogether. */
async function readSynced(): Promise<StoredItems> {
  try {
    return await browser.storage.sync.get(null);
  } catch {
    return {};
  }
}

/** All synced items, with those that wait on this device over them. */
export async function readItems(): Promise<StoredItems> {
  const [synced, waiting] = await Promise.all([readSynced(), readPending()]);
  const all = Object.entries({ ...synced, ...waiting });
  return Object.fromEntries(all.filter(([, value]) => value !== null));
}

/**
 * Syncs changed and removed items, and those that waited; if that fails they all wait on this device.
 * @throws where the device's own storage is full or broken, too
 */
export async function writeItems(changed: StoredItems, gone: string[]): Promise<void> {
  const removed = Object.fromEntries(gone.map((key) => [key, null]));
  const waiting = { ...(await readPending()), ...removed, ...changed };
  const kept = Object.entries(waiting).filter(([, value]) => value !== null);
  const left = Object.keys(waiting).filter((key) => waiting[key] === null);
  try {
    await browser.storage.sync.remove(left);
    await browser.storage.sync.set(Object.fromEntries(kept));
    await browser.storage.local.remove(PENDING_KEY);
  } catch {
    await browser.storage.local.set({ [PENDING_KEY]: waiting });
  }
}
