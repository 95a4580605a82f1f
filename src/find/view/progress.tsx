import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import type { FindState } from '../find-state.ts';

function headlineOf(state: FindState): string {
  if (state.name === 'searching') return translate('findSearching');
  if (state.name === 'reading') return translate('findReading');
  if (state.name === 'comparing') return translate('findComparing');
  if (state.name !== 'fetching') return '';
  const next = Math.min(state.done + 1, state.of);
  return translate('findFetching', formatNumber(next), formatNumber(state.of));
}

/** What is under way, and how to stop it. */
export function Progress({ state, onCancel }: { state: FindState; onCancel(): void }) {
  const headline = headlineOf(state);
  const share = state.name === 'fetching' ? { value: state.done, max: state.of } : {};
  return (
    <>
      <h1>{headline}</h1>
      <progress aria-label={headline} {...share} />
      <p class="ways">
        <button type="button" onClick={onCancel}>
          {translate('comparisonCancel')}
        </button>
      </p>
    </>
  );
}
