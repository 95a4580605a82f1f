import browser from 'webextension-polyfill';
import { type TranslationKey, translate } from '../browser/i18n/translate.ts';
import { sendToTab } from '../browser/messages.ts';
import { openTextChecker } from '../browser/open-text-checker.ts';
import type { SkipReason } from '../browser/storage/tab-reports.ts';
import type { PopupState, Tab } from './popup-state.ts';
import { ActionRow, Row } from './rows/action-row.tsx';

interface StatusText {
  headline: TranslationKey;
  more?: TranslationKey;
  button?: TranslationKey;
  act?: (tab: Tab) => Promise<void>;
}

const readNowButton = (button: TranslationKey) => ({
  button,
  act: (tab: Tab) => sendToTab(tab.id, 'checkAnyway'),
});

const PDF_TEXT: StatusText = {
  headline: 'pdfHere',
  more: 'pdfHereMore',
  button: 'pdfCheck',
  act: (tab) => openTextChecker(tab.url),
};

const SKIPPED_TEXTS: Record<SkipReason, StatusText> = {
  'not-an-article': {
    headline: 'notAnArticle',
    more: 'notAnArticleMore',
    ...readNowButton('checkAnyway'),
  },
  pdf: PDF_TEXT,
  'private-address': {
    headline: 'skipped',
    more: 'skippedPrivateAddress',
    ...readNowButton('checkOnce'),
  },
  password: { headline: 'skipped', more: 'skippedPassword', ...readNowButton('checkOnce') },
  'private-application': {
    headline: 'skipped',
    more: 'skippedPrivateApplication',
    ...readNowButton('checkOnce'),
  },
  'site-off': { headline: 'skipped', more: 'skippedSiteOff', ...readNowButton('checkOnce') },
  'not-asked': { headline: 'notAsked', more: 'notAskedMore', ...readNowButton('check') },
};

const FAILED_TEXT: StatusText = {
  headline: 'failed',
  more: 'failedMore',
  ...readNowButton('tryAgain'),
};

const STATE_TEXTS: Record<Exclude<PopupState['name'], 'reported'>, StatusText> = {
  loading: { headline: 'loading' },
  pdf: PDF_TEXT,
  'not-allowed': { headline: 'notAllowed', more: 'notAllowedMore' },
  'not-loaded': {
    headline: 'notLoaded',
    more: 'notLoadedMore',
    button: 'reload',
    act: (tab) => browser.tabs.reload(tab.id),
  },
};

/** The texts for a state without a verdict. */
export function statusText(state: PopupState): StatusText {
  if (state.name !== 'reported') return STATE_TEXTS[state.name];
  return state.report.state === 'skipped' ? SKIPPED_TEXTS[state.report.reason] : FAILED_TEXT;
}

/** The popup without a verdict: a sentence, its reason, and what the reader can do. */
export function StatusMessage({ tab, state }: { tab: Tab | undefined; state: PopupState }) {
  const { headline, more, button, act } = statusText(state);
  return (
    <section class="message" data-state={state.name}>
      <h1>{translate(headline)}</h1>
      {more && <p>{translate(more)}</p>}
      {button && act && tab && (
        <button type="button" class="first" onClick={() => act(tab).catch(() => undefined)}>
          {translate(button)}
        </button>
      )}
      {state.name !== 'loading' && (
        <div class="rows">
          <Row label="checkTextOrFile" onClick={() => void openTextChecker()} />
          {tab && <ActionRow tab={tab} page="comparison" label="compareTexts" wish="paste" />}
        </div>
      )}
    </section>
  );
}
