import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { DifferenceStepper } from './use-difference-stepper.ts';

interface Props {
  stepper: DifferenceStepper;
  onlyDifferences: boolean;
  onOnlyDifferences(only: boolean): void;
}

function Arrow({ by }: { by: 1 | -1 }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={by > 0 ? 'M3 6l5 5 5-5' : 'M3 10l5-5 5 5'} />
    </svg>
  );
}

/** The toolbar, always in view: steps through the differences, shows the current one, and hides equal rows. */
export function Toolbar({ stepper: steps, onlyDifferences, onOnlyDifferences }: Props) {
  const { current, count, note, step } = steps;
  return (
    <div class="toolbar">
      <div class="steps">
        <button type="button" disabled={count === 0} onClick={() => step(-1)}>
          <Arrow by={-1} />
          <span class="visually-hidden">{translate('comparisonPrevious')}</span>
        </button>
        <button type="button" disabled={count === 0} onClick={() => step(1)}>
          <Arrow by={1} />
          <span class="visually-hidden">{translate('comparisonNext')}</span>
        </button>
      </div>
      <p class="where" role="status">
        {current === undefined ? (
          <span class="keys">{translate('comparisonKeys')}</span>
        ) : (
          <>
            <span class="position">
              {translate('comparisonPosition', formatNumber(current + 1), formatNumber(count))}
            </span>{' '}
            {note}
          </>
        )}
      </p>
      <label class="only">
        <input
          type="checkbox"
          checked={onlyDifferences}
          onChange={(event) => onOnlyDifferences(event.currentTarget.checked)}
        />
        {translate('comparisonOnlyDifferences')}
      </label>
    </div>
  );
}
