import type { TranslationKey } from '../browser/i18n/translate.ts';

/** Each permission of manifest.json ("hosts" for page addresses): its name and reason. */
export const PERMISSIONS: Record<string, { name: TranslationKey; why: TranslationKey }> = {
  hosts: { name: 'permissionHosts', why: 'permissionHostsMore' },
  storage: { name: 'permissionStorage', why: 'permissionStorageMore' },
  search: { name: 'permissionSearch', why: 'permissionSearchMore' },
  contextMenus: { name: 'permissionContextMenus', why: 'permissionContextMenusMore' },
  offscreen: { name: 'permissionOffscreen', why: 'permissionOffscreenMore' },
};
