import browser from 'webextension-polyfill';

interface RestrictedArea {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps what runs in pages from the extension's storage: should a page ever get hold of a content script, it finds
 * neither history nor settings. Firefox has no such switch for these areas yet.
 */
export async function restrictStorage(): Promise<void> {
  const { local, sync } = browser.storage as unknown as Record<string, RestrictedArea | undefined>;
  await Promise.allSettled(
    [local, sync].map(async (area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
