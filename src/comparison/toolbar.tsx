import { formatNumber } from '../browser/format-number.ts';
import { say } from '../browser/say.ts';
import type { Steps } from './use-steps.ts';

interface Properties {
  steps: Steps;
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

/** Stays in view: steps through the differences, says which one it is, and hides what is the same. */
export function Toolbar({ steps, onlyDifferences, onOnlyDifferences }: Properties) {
  const { at, all, note, step } = steps;
  return (
    <div class="toolbar">
      <div class="steps">
        <button type="button" disabled={all === 0} onClick={() => step(-1)}>
          <Arrow by={-1} />
          <span class="unseen">{say('comparisonPrevious')}</span>
        </button>
        <button type="button" disabled={all === 0} onClick={() => step(1)}>
          <Arrow by={1} />
          <span class="unseen">{say('comparisonNext')}</span>
        </button>
      </div>
      <p class="where" role="status">
        {at === undefined ? (
          <span class="keys">{say('comparisonKeys')}</span>
        ) : (
          <>
            <span class="position">
              {say('comparisonPosition', formatNumber(at + 1), formatNumber(all))}
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
        {say('comparisonOnlyDifferences')}
      </label>
    </div>
  );
}
