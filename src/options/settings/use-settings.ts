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

/** How the settings are stored. */
interface StorageState {
  /** True while some of them are on this device only. */
  hasUnsyncedItems: boolean;
  /** The names of invalid stored settings. */
  invalidSettings: string[];
}

export interface SettingsControl extends StorageState {
  settings: Settings;
  /** Settings set by the browser's administrator: shown, not changeable. */
  managed: ReadonlySet<string>;
  /** True if the last change could not be stored. */
  isChangeLost: boolean;
  change: (change: Partial<Settings>) => void;
  /** Replaces invalid settings by the values in use. */
  repair: () => void;
}

const loadStorageState = async (): Promise<StorageState> => ({
  hasUnsyncedItems: await hasUnsyncedItems(),
  invalidSettings: await loadInvalidSettings(),
});

/** The current settings, and how to change them. */
export function useSettings(): SettingsControl {
  const [settings, setSettings] = useState<Settings>(parseSettings(undefined));
  const [managed, setManaged] = useState<ReadonlySet<string>>(new Set());
  const [storageState, setStorageState] = useState<StorageState>({
    hasUnsyncedItems: false,
    invalidSettings: [],
  });
  const [isChangeLost, setChangeLost] = useState(false);
  const update = async (now: Settings) => {
    setSettings(now);
    setStorageState(await loadStorageState());
  };
  useEffect(() => {
    void loadSettings().then(update);
    void loadManagedSettings().then((set) => setManaged(new Set(Object.keys(set))));
    watchSettings(update);
  }, []);
  const save = async (saved: Promise<void>) => {
    setChangeLost(
      await saved.then(
        () => false,
        () => true,
      ),
    );
    await update(await loadSettings());
  };
  const change = (part: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...part }));
    void save(changeSettings(part));
  };
  const repair = () => void save(repairSettings());
  return { settings, managed, ...storageState, isChangeLost, change, repair };
}
