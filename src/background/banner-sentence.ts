import type { TranslationKey } from '../browser/i18n/translate.ts';
import type { Verdict } from '../engine/verdict.ts';

/** How a page with a warning or notice looks, in one sentence for its banner. */
export function bannerSentence({ level, spun, reposted }: Verdict): TranslationKey {
  if (level === 'notice') {
    return spun.level === 'notice' ? 'bannerSpunPerhaps' : 'bannerRepostedPerhaps';
  }
  if (reposted.level !== 'warning') return 'bannerSpun';
  return spun.level === 'warning' ? 'bannerBoth' : 'bannerReposted';
}
