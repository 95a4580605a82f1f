import { formatNumber } from '../../browser/i18n/format-number.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { hostLabel } from '../host-label.ts';
import type { ComparisonState } from './comparison-state.ts';

const BYTES_PER_KILOBYTE = 1024;

interface Props {
  state: Extract<ComparisonState, { name: 'fetching' }>;
  onCancel(): void;
}

/** The original is on its way: from where, how much of it is here, and how to stop it. */
export function FetchProgress({ state, onCancel }: Props) {
  const { url, received, total } = state;
  const size = `${formatNumber(Math.ceil(received / BYTES_PER_KILOBYTE))} kB`;
  return (
    <div class="message">
      <h1>{translate('comparisonFetching', hostLabel(url))}</h1>
      <progress
        aria-label={translate('comparisonFetching', hostLabel(url))}
        {...(total ? { value: received, max: total } : {})}
      />
      <p class="quiet">{received > 0 ? translate('comparisonReceived', size) : url}</p>
      <button type="button" onClick={onCancel}>
        {translate('comparisonCancel')}
      </button>
    </div>
  );
}
