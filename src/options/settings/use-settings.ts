import { useEffect, useState } from 'preact/hooks';
import {
  changeSettings,
  loadInvalidSettings,
  loadManagedSettings,
  loadSettings,
  parseSettings,
  repairSettings,
  type Settings,
  watchSettings,
} from '../../browser/storage/settings.ts';
import { hasUnsyncedItems } from '../../browser/storage/synced-items.ts';

/** How the settings are kept. */
interface StorageState {
  /** True while some of them are on this device only. */
  hasUnsyncedItems: boolean;
  /** Names of stored settings that cannot be read. */
  invalidSettings: string[];
}

export interface SettingsControl extends StorageState {
  settings: Settings;
  /** Settings that the browser's administrator has set: shown, not changed. */
  managed: ReadonlySet<string>;
  /** True if the last change could be kept nowhere. */
  isChangeLost: boolean;
  change: (change: Partial<Settings>) => void;
  /** Puts what is in use in place of what cannot be read. */
  repair: () => void;
}

const loadStorageState = async (): Promise<StorageState> => ({
  hasUnsyncedItems: await hasUnsyncedItems(),
  invalidSettings: await loadInvalidSettings(),
});

/** The settings as they are now, on this page and everywhere else, and how to change them. */
export function useSettings(): SettingsControl {
  const [settings, setSettings] = useState<Settings>(parseSettings(undefined));
  const [managed, setManaged] = useState<ReadonlySet<string>>(new Set());
  const [keeping, setKeeping] = useState<StorageState>({
    hasUnsyncedItems: false,
    invalidSettings: [],
  });
  const [isLost, setLost] = useState(false);
  const follow = async (now: Settings) => {
    setSettings(now);
    setKeeping(await loadStorageState());
  };
  useEffect(() => {
    void loadSettings().then(follow);
    void loadManagedSettings().then((set) => setManaged(new Set(Object.keys(set))));
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
  const mend = () => void keep(repairSettings());
  return { settings, managed, ...keeping, isChangeLost: isLost, change, repair: mend };
}
