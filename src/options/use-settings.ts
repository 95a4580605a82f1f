import { useEffect, useState } from 'preact/hooks';
import {
  loadManaged,
  loadSettings,
  readSettings,
  type Settings,
  saveSettings,
  watchSettings,
} from '../browser/settings.ts';
import { isKeptHere } from '../browser/synced-items.ts';

export interface Control {
  settings: Settings;
  /** Settings that the browser's administrator has set: shown, not changed. */
  managed: ReadonlySet<string>;
  /** True while the settings are on this device only. */
  keptHere: boolean;
  change: (change: Partial<Settings>) => void;
}

/** The settings as they are now, on this page and everywhere else, and how to change them. */
export function useSettings(): Control {
  const [settings, setSettings] = useState<Settings>(readSettings(undefined));
  const [managed, setManaged] = useState<ReadonlySet<string>>(new Set());
  const [keptHere, setKeptHere] = useState(false);
  const follow = async (now: Settings) => {
    setSettings(now);
    setKeptHere(await isKeptHere());
  };
  useEffect(() => {
    void loadSettings().then(follow);
    void loadManaged().then((set) => setManaged(new Set(Object.keys(set))));
    watchSettings(follow);
  }, []);
  const change = async (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    await saveSettings(next);
    setKeptHere(await isKeptHere());
  };
  return { settings, managed, keptHere, change };
}
