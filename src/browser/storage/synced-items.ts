import browser from '../web-extension.ts';

export type StoredItems = Record<string, unknown>;

/** On this device: items that could not be synced yet, null for removed ones. They are newer than the synced ones. */
const PENDING_KEY = 'waiting-to-sync';

async function readPending(): Promise<StoredItems> {
  const pending = (await browser.storage.local.get(PENDING_KEY))[PENDING_KEY];
  return pending && typeof pending === 'object' ? (pending as StoredItems) : {};
}

/** True while some settings are stored on this device only, because sync is full or off. */
export async function hasUnsyncedItems(): Promise<boolean> {
  return Object.keys(await readPending()).length > 0;
}

/** The synced items; none if sync is off or missing. */
async function readSynced(): Promise<StoredItems> {
  try {
    return await browser.storage.sync.get(null);
  } catch {
    return {};
  }
}

/** All synced items, overridden by those pending on this device. */
export async function readItems(): Promise<StoredItems> {
  const [synced, pending] = await Promise.all([readSynced(), readPending()]);
  const all = Object.entries({ ...synced, ...pending });
  return Object.fromEntries(all.filter(([, value]) => value !== null));
}

/**
 * Syncs changed, removed and pending items. If that fails, they all stay pending on this device.
 * @throws if the device's storage is full or broken too
 */
export async function writeItems(changed: StoredItems, removedKeys: string[]): Promise<void> {
  const removed = Object.fromEntries(removedKeys.map((key) => [key, null]));
  const pending = { ...(await readPending()), ...removed, ...changed };
  const kept = Object.entries(pending).filter(([, value]) => value !== null);
  const keysToRemove = Object.keys(pending).filter((key) => pending[key] === null);
  try {
    await browser.storage.sync.remove(keysToRemove);
    await browser.storage.sync.set(Object.fromEntries(kept));
    await browser.storage.local.remove(PENDING_KEY);
  } catch {
    await browser.storage.local.set({ [PENDING_KEY]: pending });
  }
}
