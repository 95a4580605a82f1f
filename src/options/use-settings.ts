import { useEffect, useState } from 'preact/hooks';
import {
  changeSettings,
  loadDamage,
  loadManaged,
  loadSettings,
  mendSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '../browser/settings.ts';
import { isKeptHere } from '../browser/synced-items.ts';

/** How the settings are kept. */
interface Keeping {
  /** True while some of them are on this device only. */
  keptHere: boolean;
  /** Names of stored settings that cannot be read. */
  damage: string[];
}

export interface Control extends Keeping {
  settings: Settings;
  /** Settings that the browser's administrator has set: shown, not changed. */
  managed: ReadonlySet<string>;
  /** True if the last change could be kept nowhere. */
  isLost: boolean;
  change: (change: Partial<Settings>) => void;
  /** Puts what is in use in place of what cannot be read. */
  mend: () => void;
}

const loadKeeping = async (): Promise<Keeping> => ({
  keptHere: await isKeptHere(),
  damage: await loadDamage(),
});

/** The settings as they are now, on this page and everywhere else, and how to change them. */
export function useSettings(): Control {
  const [settings, setSettings] = useState<Settings>(readSettings(undefined));
  const [managed, setManaged] = useState<ReadonlySet<string>>(new Set());
  const [keeping, setKeeping] = useState<Keeping>({ keptHere: false, damage: [] });
  const [isLost, setLost] = useState(false);
  const follow = async (now: Settings) => {
    setSettings(now);
    setKeeping(await loadKeeping());
  };
  useEffect(() => {
    void loadSettings().then(follow);
    void loadManaged().then((set) => setManaged(new Set(Object.keys(set))));
    watchSettings(follow);
  }, []);
  const keep = async (kept: Promise<void>) => {
    setLost(
      await kept.then(
        () => false,
        () => true,
      ),
    );
    await follow(await loadSettings());
  };
  const change = (part: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...part }));
    void keep(changeSettings(part));
  };
  const mend = () => void keep(mendSettings());
  return { settings, managed, ...keeping, isLost, change, mend };
}
