import { formatNumber } from '../../browser/i18n/format-number.ts';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import type { ComparisonState, FailureReason } from '../loading/comparison-state.ts';
import { ChooseSource } from './choose-source.tsx';

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

/** The newest archived copy of an address. The archive is contacted only if the reader follows the link. */
function archiveUrl(url: string): string {
  return `https://web.archive.org/web/2/${url}`;
}

interface Props {
  state: Extract<ComparisonState, { name: 'failed' }>;
  tabId: number | undefined;
  /** Why the chosen tab could not be used. */
  problem: TranslationKey | undefined;
  onRetry(): void;
  onTab(tabId: number): void;
  onAddress(url: string): void;
}

function OtherWays({ url, onRetry }: { url: string; onRetry(): void }) {
  const isWeb = /^https?:/i.test(url);
  return (
    <div class="ways">
      <button type="button" class="first" onClick={onRetry}>
        {translate('comparisonRetry')}
      </button>
      {isWeb && (
        <a class="button" href={url} target="_blank" rel="noreferrer">
          {translate('comparisonOpenOriginal')}
        </a>
      )}
      {isWeb && (
        <a class="button" href={archiveUrl(url)} target="_blank" rel="noreferrer">
          {translate('comparisonArchived')}
        </a>
      )}
      {isWeb && <p class="quiet">{translate('comparisonArchivedHint')}</p>}
    </div>
  );
}

/** A failed comparison: why, what the reader can do, and other sources for the original. */
export function ComparisonFailed({ state, tabId, problem, onRetry, onTab, onAddress }: Props) {
  const { reason, url, status } = state;
  const [heading, hint] = HEADINGS[reason];
  return (
    <div class="message" data-reason={reason}>
      <h1>{translate(heading)}</h1>
      <p>{translate(hint)}</p>
      {url && <p class="address">{url}</p>}
      {status && <p class="quiet">{translate('comparisonFailedStatus', formatNumber(status))}</p>}
      {url && <OtherWays url={url} onRetry={onRetry} />}
      <p role="alert">{problem && translate(problem)}</p>
      {reason !== 'no-page' && <ChooseSource tabId={tabId} onTab={onTab} onAddress={onAddress} />}
    </div>
  );
}
