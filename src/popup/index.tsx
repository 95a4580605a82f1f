import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dressPage } from '../browser/dress-page.ts';
import { watchReport } from '../browser/reports.ts';
import { say } from '../browser/say.ts';
import {
  changeSettings,
  changeSite,
  loadSettings,
  type Settings,
  watchSettings,
} from '../browser/settings.ts';
import { findState, findTab, type PageState, type Tab } from './page-state.ts';
import { Popup } from './popup.tsx';

interface First {
  tab: Tab | undefined;
  state: PageState;
  settings: Settings;
}

/** Switches a kind of evidence off, or on again. */
async function hideEvidence(signal: string, hide: boolean): Promise<void> {
  const { hiddenEvidence } = await loadSettings();
  const others = hiddenEvidence.filter((one) => one !== signal);
  await changeSettings({ hiddenEvidence: hide ? [...others, signal] : others });
}

function App({ tab, ...first }: First) {
  const [state, setState] = useState(first.state);
  const [settings, setSettings] = useState(first.settings);
  useEffect(() => {
    if (!tab) return;
    return watchReport(tab.id, (report) =>
      setState(report ? { name: 'reported', report } : { name: 'loading' }),
    );
  }, [tab]);
  useEffect(() => watchSettings(setSettings), []);
  const isBusy = state.name === 'loading';
  useEffect(() => void document.body.toggleAttribute('data-busy', isBusy), [isBusy]);
  return (
    <Popup tab={tab} state={state} settings={settings} onSite={changeSite} onHide={hideEvidence} />
  );
}

async function start(root: Element): Promise<void> {
  const [tab, settings] = await Promise.all([findTab(location.search), loadSettings()]);
  render(<App tab={tab} state={await findState(tab)} settings={settings} />, root);
}

dressPage(say('extensionName'));
const root = document.querySelector('main');
if (root) await start(root);
