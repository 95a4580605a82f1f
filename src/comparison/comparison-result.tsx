import { useState } from 'preact/hooks';
import { translate } from '../browser/i18n/translate.ts';
import { ResultActions } from './export/result-actions.tsx';
import { ReuseOriginal } from './export/reuse-original.tsx';
import type { ArticlePair } from './loading/comparison-state.ts';
import { Legend } from './rows/legend.tsx';
import { RowList } from './rows/row-list.tsx';
import { Toolbar } from './rows/toolbar.tsx';
import { useDifferenceStepper } from './rows/use-difference-stepper.ts';
import { ChooseSource, type Sources } from './source/choose-source.tsx';
import { Summary } from './summary/summary.tsx';

interface Props {
  pair: ArticlePair;
  /** For the reader who chooses another original. */
  sources: Sources;
}

/** The result, with the two texts side by side. */
export function ComparisonResult({ pair, sources }: Props) {
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const stepper = useDifferenceStepper(onlyDifferences);
  const goToRow = (index: number) => {
    const row = document.querySelector<HTMLElement>(`[data-row="${index}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  return (
    <>
      <Summary pair={pair} onChoose={goToRow} />
      <ResultActions pair={pair} tabId={sources.tabId ?? -1} />
      {pair.comparison.relation !== 'none' && <ReuseOriginal pair={pair} />}
      {pair.comparison.relation === 'none' ? (
        <ChooseSource {...sources} />
      ) : (
        <section class="side-by-side" aria-label={translate('comparisonSideBySide')}>
          <Toolbar
            stepper={stepper}
            onlyDifferences={onlyDifferences}
            onOnlyDifferences={setOnlyDifferences}
          />
          <Legend rows={pair.comparison.rows} />
          <div class="heads" aria-hidden="true">
            <h2>{translate('comparisonThisPage')}</h2>
            <h2>{translate('comparisonOriginal')}</h2>
          </div>
          <RowList pair={pair} onlyDifferences={onlyDifferences} />
        </section>
      )}
    </>
  );
}
