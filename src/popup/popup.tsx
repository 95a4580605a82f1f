import { useState } from 'preact/hooks';
import { translate } from '../browser/i18n/translate.ts';
import { shownVerdict } from '../browser/storage/not-swapped.ts';
import type { Settings } from '../browser/storage/settings.ts';
import { verdictWords } from '../browser/verdict-view/verdict-words.ts';
import { Foot } from './foot.tsx';
import { LiveHeadline } from './head/live-headline.tsx';
import { type OnSite, SiteHead } from './head/site-head.tsx';
import { OpenReport } from './open-report.tsx';
import type { PopupState, Tab } from './popup-state.ts';
import { StatusMessage, statusText } from './status-message.tsx';
import { VerdictPanel } from './verdict/verdict-panel.tsx';

interface Props {
  tab: Tab | undefined;
  state: PopupState;
  settings: Settings;
  onSite: OnSite;
}

const judgedReport = (state: PopupState) =>
  state.name === 'reported' && state.report.state === 'judged' ? state.report : undefined;

function headlineOf(state: PopupState): string {
  const judged = judgedReport(state);
  return judged ? verdictWords(judged.verdict).headline : translate(statusText(state).headline);
}

function Body({ tab, state, ...controls }: Props) {
  const judged = judgedReport(state);
  if (!tab || !judged) return <StatusMessage tab={tab} state={state} />;
  const { recollection, notSwapped = [] } = judged;
  return (
    <VerdictPanel
      tab={tab}
      verdict={shownVerdict(judged)}
      recollection={recollection}
      isPartLeftOut={notSwapped.length > 0}
      {...controls}
    />
  );
}

/** The whole popup: the site and its switch, the tab's report, and a foot that stays in view. */
export function Popup(props: Props) {
  const [isReporting, setReporting] = useState(false);
  const { tab, state, settings, onSite } = props;
  const judged = judgedReport(state);
  const url = state.name === 'not-allowed' ? undefined : tab?.url;
  return (
    <>
      <SiteHead url={url} settings={settings} onSite={onSite} />
      <LiveHeadline headline={headlineOf(state)} />
      <main>
        <Body {...props} />
        {judged && isReporting && <OpenReport url={judged.url} verdict={judged.verdict} />}
      </main>
      <Foot
        isReporting={isReporting}
        onReport={judged ? () => setReporting(!isReporting) : undefined}
      />
    </>
  );
}
