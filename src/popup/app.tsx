import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { localizeDocument } from '../browser/i18n/localize-document.ts';
import { translate } from '../browser/i18n/translate.ts';
import {
  changeSitePreferences,
  loadSettings,
  type Settings,
  watchSettings,
} from '../browser/storage/settings.ts';
import { watchTabReport } from '../browser/storage/tab-reports.ts';
import { Popup } from './popup.tsx';
import { findTab, loadPopupState, type PopupState, type Tab } from './popup-state.ts';

interface InitialState {
  tab: Tab | undefined;
  state: PopupState;
  settings: Settings;
}

function App({ tab, ...initial }: InitialState) {
  const [state, setState] = useState(initial.state);
  const [settings, setSettings] = useState(initial.settings);
  // At once: an effect after painting could miss a change, in a tab behind others by seconds.
  useLayoutEffect(() => {
    if (!tab) return;
    return watchTabReport(tab.id, (report) =>
      setState(report ? { name: 'reported', report } : { name: 'loading' }),
    );
  }, [tab]);
  useEffect(() => watchSettings(setSettings), []);
  const isBusy = state.name === 'loading';
  useEffect(() => void document.body.toggleAttribute('data-busy', isBusy), [isBusy]);
  return <Popup tab={tab} state={state} settings={settings} onSite={changeSitePreferences} />;
}

async function start(root: Element): Promise<void> {
  const [tab, settings] = await Promise.all([findTab(location.search), loadSettings()]);
  render(<App tab={tab} state={await loadPopupState(tab)} settings={settings} />, root);
}

localizeDocument(translate('extensionName'));
const root = document.querySelector('#popup');
if (root) await start(root);
