import type { NoArticleReason } from '../../article/fetch/fetch-article.ts';
import type { TranslationKey } from '../../browser/i18n/translate.ts';

/** Why a result could not be compared; for the rest, the site did not answer. */
const FAILURES: Partial<Record<NoArticleReason, TranslationKey>> = {
  gone: 'findRowGone',
  refused: 'findRowRefused',
  'sign-in': 'findRowRefused',
  challenge: 'findRowRefused',
  'too-large': 'findRowTooLarge',
  'timed-out': 'findRowTimedOut',
  'not-an-article': 'findRowNoArticle',
  'not-a-page': 'findRowNoArticle',
  'private-address': 'findRowPrivate',
  'not-web': 'findRowPrivate',
};

/** The reason in a few words; nothing is said of the page being an original. */
export const rowFailureText = (reason: NoArticleReason): TranslationKey =>
  FAILURES[reason] ?? 'findRowUnreachable';
