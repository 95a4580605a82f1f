import { type Settings, sitePreferencesFor } from '../browser/storage/settings.ts';
import type { SkipReason } from '../browser/storage/tab-reports.ts';

/** Why the reader's settings leave a page unread until asked; undefined if they do not. */
export function skipReasonFor(settings: Settings, url: string): SkipReason | undefined {
  if (sitePreferencesFor(settings, url).off) return 'site-off';
  return settings.reading === 'on-click' ? 'not-asked' : undefined;
}
