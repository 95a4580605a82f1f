import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { siteLabel } from '../../browser/site-label.ts';
import type { ComparisonState } from './comparison-state.ts';

const BYTES_PER_KILOBYTE = 1024;

interface Props {
  state: Extract<ComparisonState, { name: 'fetching' }>;
  onCancel(): void;
}

/** The progress of fetching the original, with a button to cancel. */
export function FetchProgress({ state, onCancel }: Props) {
  const { url, received, total } = state;
  const size = `${formatNumber(Math.ceil(received / BYTES_PER_KILOBYTE))} kB`;
  return (
    <div class="message">
      <h1>{translate('comparisonFetching', siteLabel(url))}</h1>
      <progress
        aria-label={translate('comparisonFetching', siteLabel(url))}
        {...(total ? { value: received, max: total } : {})}
      />
      <p class="quiet">{received > 0 ? translate('comparisonReceived', size) : url}</p>
      <button type="button" onClick={onCancel}>
        {translate('comparisonCancel')}
      </button>
    </div>
  );
}
