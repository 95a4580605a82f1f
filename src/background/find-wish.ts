import type { SkipReason } from '../browser/reports.ts';
import { type Settings, siteRule } from '../browser/settings.ts';

/** Why the reader's settings leave a page alone until asked; undefined if they do not. */
export function findWish(settings: Settings, url: string): SkipReason | undefined {
  if (siteRule(settings, url).off) return 'site-off';
  return settings.reading === 'on-click' ? 'not-asked' : undefined;
}
