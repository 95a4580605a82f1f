import browser from 'webextension-polyfill';
import { type TranslationKey, translate } from '../../browser/i18n/translate.ts';
import type { FindState, SearchFailure } from '../find-state.ts';

const TEXTS: Readonly<Record<SearchFailure, [heading: TranslationKey, hint: TranslationKey]>> = {
  offline: ['findFailedOffline', 'findFailedOfflineHint'],
  'tab-closed': ['findFailedTabClosed', 'findFailedTabClosedHint'],
  consent: ['findFailedConsent', 'findFailedConsentHint'],
  challenge: ['findFailedChallenge', 'findFailedChallengeHint'],
  unreadable: ['findFailedUnreadable', 'findFailedUnreadableHint'],
  empty: ['findFailedEmpty', 'findFailedEmptyHint'],
};

interface Props {
  state: Extract<FindState, { name: 'failed' }>;
  onReadAgain(tabId: number): void;
}

/** Nothing to compare: why, and the way on. Nothing is pressed on the reader's behalf. */
export function SearchFailed({ state, onReadAgain }: Props) {
  const { failure, tabId } = state;
  const [heading, hint] = TEXTS[failure];
  return (
    <div data-failure={failure}>
      <h1>{translate(heading)}</h1>
      <p class="lead">{translate(hint)}</p>
      {tabId !== undefined && (
        <p class="ways">
          <button type="button" onClick={() => browser.tabs.update(tabId, { active: true })}>
            {translate('findGoToTab')}
          </button>
          <button type="button" onClick={() => onReadAgain(tabId)}>
            {translate('findReadAgain')}
          </button>
        </p>
      )}
    </div>
  );
}
