import { MIN_WORDS } from '../../engine/thresholds.ts';
import type { UnknownReason, Verdict } from '../../engine/verdict.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { languageName } from '../i18n/language-name.ts';
import { translate, translateCount } from '../i18n/translate.ts';

type UnknownWords = (verdict: Verdict) => { headline: string; more?: string };

const tooShort: UnknownWords = ({ words }) => ({
  headline: translate('unknownTooShort'),
  more:
    words < MIN_WORDS
      ? translateCount('wordsNeeded', words, formatNumber(MIN_WORDS))
      : translate('tooFewOwnWords'),
});

const WORDS_BY_REASON: Record<UnknownReason, UnknownWords> = {
  'too-short': tooShort,
  'language-not-supported': ({ language }) => ({
    headline: language
      ? translate('languageNotJudged', languageName(language))
      : translate('unknownLanguageNotRecognised'),
    more: translate('unknownLanguageNotSupportedMore'),
  }),
  'language-not-recognised': () => ({ headline: translate('unknownLanguageNotRecognised') }),
  'older-english': () => ({
    headline: translate('unknownOlderEnglish'),
    more: translate('unknownOlderEnglishMore'),
  }),
  'dictionary-entries': () => ({
    headline: translate('unknownDictionary'),
    more: translate('unknownDictionaryMore'),
  }),
  'too-much-text': () => ({
    headline: translate('unknownTooMuchText'),
    more: translate('unknownTooMuchTextMore'),
  }),
  'no-text': () => ({ headline: translate('unknownNoText'), more: translate('unknownNoTextMore') }),
};

/** Why the wording could not be judged: which language, how many words. */
export function unknownWords(
  verdict: Verdict,
  reason: UnknownReason = 'no-text',
): { headline: string; more?: string } {
  return WORDS_BY_REASON[reason](verdict);
}
