import { translate } from '../browser/i18n/translate.ts';
import { ComparisonResult } from './comparison-result.tsx';
import { FetchProgress } from './loading/fetch-progress.tsx';
import { type Copy, creditedUrl } from './loading/load-copy.ts';
import { useComparison } from './loading/use-comparison.ts';
import { ComparisonFailed } from './source/comparison-failed.tsx';

/** The whole page. `copy` is undefined if the tab to compare is gone. */
export function App({ copy }: { copy: Copy | undefined }) {
  const { state, problem, fetchFrom, readFrom, cancel } = useComparison(copy);
  if (state.name === 'reading') return <p class="message">{translate('comparisonReading')}</p>;
  if (state.name === 'fetching')
    return (
      <main>
        <FetchProgress state={state} onCancel={cancel} />
      </main>
    );
  if (state.name === 'failed') {
    const retryUrl = (copy && creditedUrl(copy)) ?? state.url;
    return (
      <main>
        <ComparisonFailed
          state={state}
          tabId={copy?.tabId}
          problem={problem}
          onRetry={() => retryUrl && fetchFrom(retryUrl)}
          onTab={readFrom}
          onAddress={fetchFrom}
        />
      </main>
    );
  }
  return (
    <main>
      <ComparisonResult
        pair={state.pair}
        tabId={copy?.tabId ?? -1}
        onTab={readFrom}
        onAddress={fetchFrom}
      />
    </main>
  );
}
