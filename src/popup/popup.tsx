import browser from 'webextension-polyfill';
import { phraseVerdict } from '../browser/phrase-verdict.ts';
import { say } from '../browser/say.ts';
import type { Settings, Site } from '../browser/settings.ts';
import { Judged } from './judged.tsx';
import { Message, tell } from './message.tsx';
import { News } from './news.tsx';
import type { PageState, Tab } from './page-state.ts';
import { ReportWrong } from './report-wrong.tsx';
import { SiteSettings } from './site-settings.tsx';

interface Properties {
  tab: Tab | undefined;
  state: PageState;
  settings: Settings;
  onSite(site: string, change: Site): void;
  onHide(signal: string, hide: boolean): void;
}

const judgedIn = (state: PageState) =>
  state.name === 'reported' && state.report.state === 'judged' ? state.report : undefined;

function Body({ tab, state, settings, onHide }: Properties) {
  const judged = judgedIn(state);
  if (!tab || !judged) return <Message tab={tab} state={state} />;
  const { verdict, recollection } = judged;
  const wishes = { hidden: settings.hiddenEvidence, onHide };
  return <Judged tab={tab} verdict={verdict} recollection={recollection} {...wishes} />;
}

/** What has just been said of the page, and the way to all settings. */
function Foot() {
  return (
    <p class="foot">
      {say('stayedHere')}
      <button type="button" onClick={() => browser.runtime.openOptionsPage()}>
        {say('optionsTitle')}
      </button>
    </p>
  );
}

/** The whole popup: what is to tell of the tab's page, and what the reader wants of its site. */
export function Popup(properties: Properties) {
  const { tab, state, settings, onSite } = properties;
  const judged = judgedIn(state);
  const { headline } = judged ? phraseVerdict(judged.verdict) : tell(state);
  return (
    <>
      <News headline={say(headline)} />
      <Body {...properties} />
      <footer>
        {tab && state.name !== 'not-allowed' && (
          <>
            <SiteSettings url={tab.url} settings={settings} onChange={onSite} />
            {judged && <ReportWrong url={judged.url} verdict={judged.verdict} />}
          </>
        )}
        <Foot />
      </footer>
    </>
  );
}
