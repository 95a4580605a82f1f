import type { TranslationKey } from '../browser/i18n/translate.ts';

/** Each permission of manifest.json (the addresses of pages as "hosts"): what it is called, and why it is asked for. */
export const PERMISSIONS: Record<string, { name: TranslationKey; why: TranslationKey }> = {
  hosts: { name: 'permissionHosts', why: 'permissionHostsMore' },
  storage: { name: 'permissionStorage', why: 'permissionStorageMore' },
  search: { name: 'permissionSearch', why: 'permissionSearchMore' },
  contextMenus: { name: 'permissionContextMenus', why: 'permissionContextMenusMore' },
};
