import { privateSiteReason } from '../article/private-site-reason.ts';
import { type Settings, sitePreferencesFor } from '../browser/storage/settings.ts';
import type { SkipReason } from '../browser/storage/tab-reports.ts';

/** Why a page is left unread until asked: by its address, or by the reader's settings. Undefined if it is read. */
export function skipReasonFor(settings: Settings, url: string): SkipReason | undefined {
  const reason = privateSiteReason(url);
  if (reason) return reason;
  if (sitePreferencesFor(settings, url).off) return 'site-off';
  return settings.reading === 'on-click' ? 'not-asked' : undefined;
}
