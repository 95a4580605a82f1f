import type { TranslationKey } from '../../browser/i18n/translate.ts';
import type { FailureReason } from '../loading/comparison-state.ts';

const HEADINGS: Readonly<Record<FailureReason, [heading: TranslationKey, hint: TranslationKey]>> = {
  'not-web': ['comparisonFailedNotWeb', 'comparisonFailedNotWebHint'],
  'private-address': ['comparisonFailedPrivateAddress', 'comparisonFailedPrivateAddressHint'],
  unreachable: ['comparisonFailedUnreachable', 'comparisonFailedUnreachableHint'],
  refused: ['comparisonFailedRefused', 'comparisonFailedRefusedHint'],
  gone: ['comparisonFailedGone', 'comparisonFailedGoneHint'],
  broken: ['comparisonFailedBroken', 'comparisonFailedBrokenHint'],
  'not-a-page': ['comparisonFailedNotAPage', 'comparisonFailedNotAPageHint'],
  'too-large': ['comparisonFailedTooLarge', 'comparisonFailedTooLargeHint'],
  'timed-out': ['comparisonFailedTimedOut', 'comparisonFailedTimedOutHint'],
  cancelled: ['comparisonFailedCancelled', 'comparisonFailedCancelledHint'],
  'not-an-article': ['comparisonFailedNotAnArticle', 'comparisonFailedNotAnArticleHint'],
  'sign-in': ['comparisonFailedSignIn', 'comparisonFailedSignInHint'],
  challenge: ['comparisonFailedChallenge', 'comparisonFailedChallengeHint'],
  'no-page': ['comparisonFailedNoPage', 'comparisonFailedNoPageHint'],
  'no-original': ['comparisonFailedNoOriginal', 'comparisonFailedNoOriginalHint'],
};

/** Why there is no text, in a few words. */
export const failureHeading = (reason: FailureReason) => HEADINGS[reason][0];

/** What the reader can do about it. */
export const failureHint = (reason: FailureReason) => HEADINGS[reason][1];
