import type { Reason, Verdict } from '../engine/verdict.ts';
import type { Phrase } from './say.ts';

interface Told {
  headline: Phrase;
  more?: Phrase;
}

const UNKNOWN: Record<Reason, Told> = {
  'too-short': { headline: 'unknownTooShort', more: 'unknownTooShortMore' },
  'language-not-supported': {
    headline: 'unknownLanguageNotSupported',
    more: 'unknownLanguageNotSupportedMore',
  },
  'language-not-recognised': { headline: 'unknownLanguageNotRecognised' },
  'no-text': { headline: 'unknownNoText', more: 'unknownNoTextMore' },
};

/** The popup's headline for a verdict, and the sentence below it. */
export function phraseVerdict({ level, reason, spun, reposted }: Verdict): Told {
  if (level === 'unknown') return UNKNOWN[reason ?? 'no-text'];
  if (level === 'clear') return { headline: 'clear', more: 'clearMore' };
  if (level === 'notice') {
    return { headline: spun.level === 'notice' ? 'bannerSpunPerhaps' : 'bannerRepostedPerhaps' };
  }
  if (reposted.level !== 'warning') return { headline: 'bannerSpun' };
  return { headline: spun.level === 'warning' ? 'bannerBoth' : 'bannerReposted' };
}
