import { useState } from 'preact/hooks';
import { say } from '../browser/say.ts';
import { Actions } from './actions.tsx';
import { ChooseSource } from './choose-source.tsx';
import { Legend } from './legend.tsx';
import type { Pair } from './page-state.ts';
import { RowList } from './row-list.tsx';
import { Summary } from './summary.tsx';
import { Toolbar } from './toolbar.tsx';
import { useSteps } from './use-steps.ts';

interface Properties {
  pair: Pair;
  tabId: number;
  /** The reader has chosen another original. */
  onTab(tabId: number): void;
  onAddress(url: string): void;
}

/** The result, and the two texts side by side. */
export function Compared({ pair, tabId, onTab, onAddress }: Properties) {
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const steps = useSteps(onlyDifferences);
  const goToRow = (number: number) => {
    const row = document.querySelector<HTMLElement>(`[data-row="${number}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  return (
    <>
      <Summary pair={pair} onChoose={goToRow} />
      <Actions pair={pair} tabId={tabId} />
      {pair.comparison.relation === 'none' ? (
        <ChooseSource tabId={tabId} onTab={onTab} onAddress={onAddress} />
      ) : (
        <section class="side-by-side" aria-label={say('comparisonSideBySide')}>
          <Toolbar
            steps={steps}
            onlyDifferences={onlyDifferences}
            onOnlyDifferences={setOnlyDifferences}
          />
          <Legend rows={pair.comparison.rows} />
          <div class="heads" aria-hidden="true">
            <h2>{say('comparisonThisPage')}</h2>
            <h2>{say('comparisonOriginal')}</h2>
          </div>
          <RowList pair={pair} onlyDifferences={onlyDifferences} />
        </section>
      )}
    </>
  );
}
