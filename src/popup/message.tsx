import browser from 'webextension-polyfill';
import { sendToTab } from '../browser/messages.ts';
import type { SkipReason } from '../browser/reports.ts';
import { type Phrase, say } from '../browser/say.ts';
import type { PageState, Tab } from './page-state.ts';

interface Told {
  headline: Phrase;
  more?: Phrase;
  button?: Phrase;
  act?: (tab: Tab) => Promise<void>;
}

const readNow = (button: Phrase) => ({
  button,
  act: (tab: Tab) => sendToTab(tab.id, 'checkAnyway'),
});

const SKIPPED: Record<SkipReason, Told> = {
  'not-an-article': {
    headline: 'notAnArticle',
    more: 'notAnArticleMore',
    ...readNow('checkAnyway'),
  },
  'private-address': {
    headline: 'skipped',
    more: 'skippedPrivateAddress',
    ...readNow('checkOnce'),
  },
  password: { headline: 'skipped', more: 'skippedPassword', ...readNow('checkOnce') },
  'private-application': {
    headline: 'skipped',
    more: 'skippedPrivateApplication',
    ...readNow('checkOnce'),
  },
  'site-off': { headline: 'skipped', more: 'skippedSiteOff', ...readNow('checkOnce') },
  'not-asked': { headline: 'notAsked', more: 'notAskedMore', ...readNow('check') },
};

const FAILED: Told = { headline: 'failed', more: 'failedMore', ...readNow('tryAgain') };

const OTHERS: Record<Exclude<PageState['name'], 'reported'>, Told> = {
  loading: { headline: 'loading' },
  'not-allowed': { headline: 'notAllowed', more: 'notAllowedMore' },
  'not-loaded': {
    headline: 'notLoaded',
    more: 'notLoadedMore',
    button: 'reload',
    act: (tab) => browser.tabs.reload(tab.id),
  },
};

/** What is told of a state without a verdict. */
export function tell(state: PageState): Told {
  if (state.name !== 'reported') return OTHERS[state.name];
  return state.report.state === 'skipped' ? SKIPPED[state.report.reason] : FAILED;
}

/** The popup without a verdict: one sentence, its reason, and what can be done. */
export function Message({ tab, state }: { tab: Tab | undefined; state: PageState }) {
  const { headline, more, button, act } = tell(state);
  return (
    <section class="message" data-state={state.name}>
      <h1>{say(headline)}</h1>
      {more && <p>{say(more)}</p>}
      {button && act && tab && (
        <button type="button" class="second" onClick={() => act(tab).catch(() => undefined)}>
          {say(button)}
        </button>
      )}
    </section>
  );
}
