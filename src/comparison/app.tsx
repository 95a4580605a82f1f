import { say } from '../browser/say.ts';
import { Compared } from './compared.tsx';
import { Failed } from './failed.tsx';
import { Fetching } from './fetching.tsx';
import { type Copy, creditedAddress } from './find-copy.ts';
import { useComparison } from './use-comparison.ts';

/** The whole page. `copy` is undefined if the tab to compare is gone. */
export function App({ copy }: { copy: Copy | undefined }) {
  const { state, problem, fetchFrom, readFrom, cancel } = useComparison(copy);
  if (state.name === 'reading') return <p class="message">{say('comparisonReading')}</p>;
  if (state.name === 'fetching')
    return (
      <main>
        <Fetching state={state} onCancel={cancel} />
      </main>
    );
  if (state.name === 'failed') {
    const again = (copy && creditedAddress(copy)) ?? state.url;
    return (
      <main>
        <Failed
          state={state}
          tabId={copy?.tabId}
          problem={problem}
          onRetry={() => again && fetchFrom(again)}
          onTab={readFrom}
          onAddress={fetchFrom}
        />
      </main>
    );
  }
  return (
    <main>
      <Compared
        pair={state.pair}
        tabId={copy?.tabId ?? -1}
        onTab={readFrom}
        onAddress={fetchFrom}
      />
    </main>
  );
}
