import { useState } from 'preact/hooks';
import { translate } from '../browser/i18n/translate.ts';
import { ResultActions } from './export/result-actions.tsx';
import type { ArticlePair } from './loading/comparison-state.ts';
import { Legend } from './rows/legend.tsx';
import { RowList } from './rows/row-list.tsx';
import { Toolbar } from './rows/toolbar.tsx';
import { useDifferenceStepper } from './rows/use-difference-stepper.ts';
import { ChooseSource } from './source/choose-source.tsx';
import { Summary } from './summary/summary.tsx';

interface Props {
  pair: ArticlePair;
  tabId: number;
  /** The reader chose another original. */
  onTab(tabId: number): void;
  onAddress(url: string): void;
}

/** The result, with the two texts side by side. */
export function ComparisonResult({ pair, tabId, onTab, onAddress }: Props) {
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
      <ResultActions pair={pair} tabId={tabId} />
      {pair.comparison.relation === 'none' ? (
        <ChooseSource tabId={tabId} onTab={onTab} onAddress={onAddress} />
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
