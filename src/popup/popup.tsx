import { say } from '../browser/say.ts';
import { Judged } from './judged.tsx';
import { Message } from './message.tsx';
import type { PageState, Tab } from './page-state.ts';
import { SiteSwitch } from './site-switch.tsx';

function Body({ tab, state }: { tab: Tab | undefined; state: PageState }) {
  if (state.name === 'reported' && state.report.state === 'judged') {
    return <Judged verdict={state.report.verdict} />;
  }
  return <Message tab={tab} state={state} />;
}

/** The whole popup: what is to tell of the tab's page, and whether its site is read at all. */
export function Popup({ tab, state }: { tab: Tab | undefined; state: PageState }) {
  return (
    <>
      <Body tab={tab} state={state} />
      {tab && state.name !== 'not-allowed' && (
        <footer>
          <SiteSwitch url={tab.url} />
          <p class="quiet">{say('stayedHere')}</p>
        </footer>
      )}
    </>
  );
}
