import { formatNumber } from '../../browser/i18n/format-number.ts';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import { Breakable } from '../../browser/ui/breakable.tsx';
import type { ComparisonState } from '../loading/comparison-state.ts';
import { ChooseSource, type Sources } from './choose-source.tsx';
import { failureHeading, failureHint } from './failure-texts.ts';

/** The newest archived copy of an address. The archive is contacted only if the reader follows the link. */
function archiveUrl(url: string): string {
  return `https://web.archive.org/web/2/${url}`;
}

interface Props {
  state: Extract<ComparisonState, { name: 'failed' }>;
  /** Why the chosen tab could not be used. */
  problem: TranslationKey | undefined;
  onRetry(): void;
  sources: Sources;
}

interface WaysProps {
  url: string;
  /** The page is gone: another try is of little use, its archived copy of much. */
  isGone: boolean;
  onRetry(): void;
}

function OtherWays({ url, isGone, onRetry }: WaysProps) {
  const isWeb = /^https?:/i.test(url);
  const archived = isWeb && (
    <a
      class={isGone ? 'button first' : 'button'}
      href={archiveUrl(url)}
      target="_blank"
      rel="noreferrer"
    >
      {translate('comparisonArchived')}
    </a>
  );
  return (
    <div class="ways">
      {isGone && archived}
      <button type="button" class={isGone ? '' : 'first'} onClick={onRetry}>
        {translate('comparisonRetry')}
      </button>
      {isWeb && (
        <a class="button" href={url} target="_blank" rel="noreferrer">
          {translate('comparisonOpenOriginal')}
        </a>
      )}
      {!isGone && archived}
      {isWeb && <p class="quiet">{translate('comparisonArchivedHint')}</p>}
    </div>
  );
}

/** A failed comparison: why, what the reader can do, and other sources for the original. */
export function ComparisonFailed({ state, problem, onRetry, sources }: Props) {
  const { reason, url, status } = state;
  return (
    <div class="message" data-reason={reason}>
      <h1>{translate(failureHeading(reason))}</h1>
      <p>{translate(failureHint(reason))}</p>
      {url && (
        <p class="address">
          <Breakable text={url} />
        </p>
      )}
      {status && <p class="quiet">{translate('comparisonFailedStatus', formatNumber(status))}</p>}
      {url && <OtherWays url={url} isGone={reason === 'gone'} onRetry={onRetry} />}
      <p role="alert">{problem && translate(problem)}</p>
      {reason !== 'no-page' && <ChooseSource {...sources} />}
    </div>
  );
}
