import { translate } from '../browser/i18n/translate.ts';
import { creditedUrl } from '../browser/tab-article.ts';
import { ComparisonResult } from './comparison-result.tsx';
import { FetchProgress } from './loading/fetch-progress.tsx';
import { type Opening, useComparison } from './loading/use-comparison.ts';
import { ChooseSource } from './source/choose-source.tsx';
import { ComparisonFailed } from './source/comparison-failed.tsx';
import { PasteTexts } from './source/paste-texts.tsx';

/** The whole page: what is under way, what the reader may choose from, or the result. */
export function App(opening: Opening) {
  const { copy } = opening;
  const { state, problem, fetchFrom, readFrom, compareText, cancel } = useComparison(opening);
  const sources = {
    tabId: copy?.tabId,
    onTab: readFrom,
    onAddress: fetchFrom,
    onText: compareText,
  };
  if (state.name === 'reading') return <p class="message">{translate('comparisonReading')}</p>;
  if (state.name === 'compared')
    return (
      <main>
        <ComparisonResult pair={state.pair} sources={sources} />
      </main>
    );
  if (state.name === 'fetching')
    return (
      <main>
        <FetchProgress state={state} onCancel={cancel} />
      </main>
    );
  if (state.name === 'pasting')
    return (
      <main class="message">
        <PasteTexts problem={problem} onCompare={(original, mine) => compareText(original, mine)} />
      </main>
    );
  if (state.name === 'choosing')
    return (
      <main class="message">
        <h1>{translate('comparisonChoose')}</h1>
        {copy?.article.title && <p dir="auto">{copy.article.title}</p>}
        <p role="alert">{problem && translate(problem)}</p>
        <ChooseSource {...sources} />
      </main>
    );
  const again = (copy && creditedUrl(copy)) ?? state.url;
  return (
    <main>
      <ComparisonFailed
        state={state}
        problem={problem}
        onRetry={() => again && fetchFrom(again)}
        sources={sources}
      />
    </main>
  );
}
