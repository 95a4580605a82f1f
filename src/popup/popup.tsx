import { say } from '../browser/say.ts';
import type { Settings, Site } from '../browser/settings.ts';
import { Judged } from './judged.tsx';
import { Message } from './message.tsx';
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

function Body({ tab, state, settings, onHide }: Properties) {
  if (tab && state.name === 'reported' && state.report.state === 'judged') {
    const { verdict, recollection } = state.report;
    const wishes = { hidden: settings.hiddenEvidence, onHide };
    return <Judged tab={tab} verdict={verdict} recollection={recollection} {...wishes} />;
  }
  return <Message tab={tab} state={state} />;
}

/** The whole popup: what is to tell of the tab's page, and what the reader wants of its site. */
export function Popup(properties: Properties) {
  const { tab, state, settings, onSite } = properties;
  const report = state.name === 'reported' ? state.report : undefined;
  return (
    <>
      <Body {...properties} />
      {tab && state.name !== 'not-allowed' && (
        <footer>
          <SiteSettings url={tab.url} settings={settings} onChange={onSite} />
          {report?.state === 'judged' && <ReportWrong url={report.url} verdict={report.verdict} />}
          <p class="quiet">{say('stayedHere')}</p>
        </footer>
      )}
    </>
  );
}
