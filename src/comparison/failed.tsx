import { formatNumber } from '../browser/format-number.ts';
import { type Phrase, say } from '../browser/say.ts';
import { ChooseSource } from './choose-source.tsx';
import type { PageState, Trouble } from './page-state.ts';

const HEADINGS: Readonly<Record<Trouble, [heading: Phrase, hint: Phrase]>> = {
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

/** The newest archived copy of an address; the archive is asked only if the reader follows the link. */
function archivedAddress(url: string): string {
  return `https://web.archive.org/web/2/${url}`;
}

interface Properties {
  state: Extract<PageState, { name: 'failed' }>;
  tabId: number | undefined;
  /** Why the chosen tab was of no use. */
  problem: Phrase | undefined;
  onRetry(): void;
  onTab(tabId: number): void;
  onAddress(url: string): void;
}

function Ways({ url, onRetry }: { url: string; onRetry(): void }) {
  const isWeb = /^https?:/i.test(url);
  return (
    <div class="ways">
      <button type="button" class="first" onClick={onRetry}>
        {say('comparisonRetry')}
      </button>
      {isWeb && (
        <a class="button" href={url} target="_blank" rel="noreferrer">
          {say('comparisonOpenOriginal')}
        </a>
      )}
      {isWeb && (
        <a class="button" href={archivedAddress(url)} target="_blank" rel="noreferrer">
          {say('comparisonArchived')}
        </a>
      )}
      {isWeb && <p class="quiet">{say('comparisonArchivedHint')}</p>}
    </div>
  );
}

/** No comparison: why, what the reader can do, and other ways to the original. */
export function Failed({ state, tabId, problem, onRetry, onTab, onAddress }: Properties) {
  const { trouble, url, status } = state;
  const [heading, hint] = HEADINGS[trouble];
  return (
    <div class="message" data-trouble={trouble}>
      <h1>{say(heading)}</h1>
      <p>{say(hint)}</p>
      {url && <p class="address">{url}</p>}
      {status && <p class="quiet">{say('comparisonFailedStatus', formatNumber(status))}</p>}
      {url && <Ways url={url} onRetry={onRetry} />}
      <p role="alert">{problem && say(problem)}</p>
      {trouble !== 'no-page' && <ChooseSource tabId={tabId} onTab={onTab} onAddress={onAddress} />}
    </div>
  );
}
