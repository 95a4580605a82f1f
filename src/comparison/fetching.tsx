import { formatNumber } from '../browser/format-number.ts';
import { say } from '../browser/say.ts';
import { hostOf } from './host-of.ts';
import type { PageState } from './page-state.ts';

const KILOBYTE = 1024;

interface Properties {
  state: Extract<PageState, { name: 'fetching' }>;
  onCancel(): void;
}

/** The original is on its way: from where, how much of it is here, and how to stop it. */
export function Fetching({ state, onCancel }: Properties) {
  const { url, received, total } = state;
  const size = `${formatNumber(Math.ceil(received / KILOBYTE))} kB`;
  return (
    <div class="message">
      <h1>{say('comparisonFetching', hostOf(url))}</h1>
      <progress
        aria-label={say('comparisonFetching', hostOf(url))}
        {...(total ? { value: received, max: total } : {})}
      />
      <p class="quiet">{received > 0 ? say('comparisonReceived', size) : url}</p>
      <button type="button" onClick={onCancel}>
        {say('comparisonCancel')}
      </button>
    </div>
  );
}
