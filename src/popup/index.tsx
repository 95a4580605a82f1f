import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { watchReport } from '../browser/reports.ts';
import { findState, findTab, type PageState, type Tab } from './page-state.ts';
import { Popup } from './popup.tsx';

function App({ tab, first }: { tab: Tab | undefined; first: PageState }) {
  const [state, setState] = useState(first);
  useEffect(() => {
    if (!tab) return;
    return watchReport(tab.id, (report) =>
      setState(report ? { name: 'reported', report } : { name: 'loading' }),
    );
  }, [tab]);
  return <Popup tab={tab} state={state} />;
}

const root = document.querySelector('main');
const tab = await findTab(location.search);
if (root) render(<App tab={tab} first={await findState(tab)} />, root);
