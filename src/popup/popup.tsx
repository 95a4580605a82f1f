import browser from 'webextension-polyfill';
import { translate } from '../browser/i18n/translate.ts';
import type { Settings, SitePreferences } from '../browser/storage/settings.ts';
import { verdictHeadline } from '../browser/verdict-view/verdict-headline.ts';
import { LiveHeadline } from './live-headline.tsx';
import { ReportMistake } from './mistake-report/report-mistake.tsx';
import type { PopupState, Tab } from './popup-state.ts';
import { SiteSettings } from './site-settings.tsx';
import { StatusMessage, statusText } from './status-message.tsx';
import { VerdictPanel } from './verdict-panel.tsx';

interface Props {
  tab: Tab | undefined;
  state: PopupState;
  settings: Settings;
  onSite(site: string, change: SitePreferences): void;
}

const judgedReport = (state: PopupState) =>
  state.name === 'reported' && state.report.state === 'judged' ? state.report : undefined;

function Body({ tab, state, settings }: Props) {
  const judged = judgedReport(state);
  if (!tab || !judged) return <StatusMessage tab={tab} state={state} />;
  const { verdict, recollection } = judged;
  return (
    <VerdictPanel
      tab={tab}
      verdict={verdict}
      recollection={recollection}
      hidden={settings.hiddenEvidence}
    />
  );
}

/** The privacy note and the link to the settings. */
function Footer() {
  return (
    <p class="foot">
      {translate('stayedHere')}
      <button type="button" onClick={() => browser.runtime.openOptionsPage()}>
        {translate('optionsTitle')}
      </button>
    </p>
  );
}

/** The whole popup: the tab's report, and the settings of its site. */
export function Popup(props: Props) {
  const { tab, state, settings, onSite } = props;
  const judged = judgedReport(state);
  const { headline } = judged ? verdictHeadline(judged.verdict) : statusText(state);
  return (
    <>
      <LiveHeadline headline={translate(headline)} />
      <Body {...props} />
      <footer>
        {tab && state.name !== 'not-allowed' && (
          <>
            <SiteSettings url={tab.url} settings={settings} onChange={onSite} />
            {judged && <ReportMistake url={judged.url} verdict={judged.verdict} />}
          </>
        )}
        <Footer />
      </footer>
    </>
  );
}
