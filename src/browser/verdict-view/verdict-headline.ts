import type { UnknownReason, Verdict } from '../../engine/verdict.ts';
import type { TranslationKey } from '../i18n/translate.ts';

interface VerdictHeadline {
  headline: TranslationKey;
  more?: TranslationKey;
}

const UNKNOWN_HEADLINES: Record<UnknownReason, VerdictHeadline> = {
  'too-much-text': { headline: 'unknownTooMuchText', more: 'unknownTooMuchTextMore' },
  'too-short': { headline: 'unknownTooShort', more: 'unknownTooShortMore' },
  'language-not-supported': {
    headline: 'unknownLanguageNotSupported',
    more: 'unknownLanguageNotSupportedMore',
  },
  'language-not-recognised': { headline: 'unknownLanguageNotRecognised' },
  'older-english': { headline: 'unknownOlderEnglish', more: 'unknownOlderEnglishMore' },
  'no-text': { headline: 'unknownNoText', more: 'unknownNoTextMore' },
};

/** The popup's headline for a verdict, and the sentence below it. */
export function verdictHeadline({ level, reason, spun, reposted }: Verdict): VerdictHeadline {
  if (level === 'unknown') return UNKNOWN_HEADLINES[reason ?? 'no-text'];
  if (level === 'clear') return { headline: 'clear', more: 'clearMore' };
  if (level === 'notice') {
    return { headline: spun.level === 'notice' ? 'bannerSpunPerhaps' : 'bannerRepostedPerhaps' };
  }
  if (reposted.level !== 'warning') return { headline: 'bannerSpun' };
  return { headline: spun.level === 'warning' ? 'bannerBoth' : 'bannerReposted' };
}
