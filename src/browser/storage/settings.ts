import browser from '../web-extension.ts';
import {
  findInvalidSettings,
  isDeepEqual,
  parseSettings,
  type Settings,
  type SitePreferences,
} from './settings-schema.ts';
import { matchesSite } from './site-pattern.ts';
import { readItems, type StoredItems, writeItems } from './synced-items.ts';
import { withLock } from './with-lock.ts';

export {
  type BannerTier,
  findInvalidSettings,
  type HighlightStyle,
  parseSettings,
  type Settings,
  type SitePreferences,
} from './settings-schema.ts';

/** Each site's rule is a separate item, so that two devices that change two sites lose nothing. */
const SITE_PREFIX = 'site:';
const SETTING_PREFIX = 'set:';
/** The single item of the first version. */
const LEGACY_KEY = 'settings';

/** Converts settings to stored items: one per setting and one per site. */
function toItems({ sites, ...settings }: Partial<Settings>): StoredItems {
  const settingItems = Object.entries(settings).map(([name, value]) => [
    SETTING_PREFIX + name,
    value,
  ]);
  const siteItems = Object.entries(sites ?? {}).map(([pattern, site]) => [
    SITE_PREFIX + pattern,
    site,
  ]);
  return Object.fromEntries([...settingItems, ...siteItems]);
}

/** Converts stored items, including the first version's, to unvalidated settings. */
function fromItems(items: StoredItems): Record<string, unknown> {
  const legacy =
    items[LEGACY_KEY] && typeof items[LEGACY_KEY] === 'object'
      ? toItems(parseSettings(items[LEGACY_KEY]))
      : {};
  const all = Object.entries({ ...legacy, ...items });
  const below = (prefix: string) =>
    all
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]);
  return {
    ...Object.fromEntries(below(SETTING_PREFIX)),
    sites: Object.fromEntries(below(SITE_PREFIX)),
  };
}

/** Only one change at a time: two at once would overwrite each other. */
const LOCK_NAME = 'settings';

/** The settings of a managed browser. Most browsers have none and throw. */
export async function loadManagedSettings(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** Loads the settings: the reader's, overridden by the browser's administrator. */
export async function loadSettings(): Promise<Settings> {
  const [items, managed] = await Promise.all([readItems(), loadManagedSettings()]);
  const readerSettings = fromItems(items);
  const sites = { ...(readerSettings.sites as object), ...(managed.sites as object | undefined) };
  return parseSettings({ ...readerSettings, ...managed, sites });
}

async function storeSettings(settings: Settings): Promise<void> {
  const isLegacy = LEGACY_KEY in (await readItems());
  const before = isLegacy ? {} : toItems(await loadSettings());
  const after = toItems(settings);
  const changed = Object.entries(after).filter(([key, value]) => !isDeepEqual(value, before[key]));
  const removed = Object.keys(before).filter((key) => !(key in after));
  await writeItems(Object.fromEntries(changed), isLegacy ? [...removed, LEGACY_KEY] : removed);
}

/** Saves what has changed. Items that could not be read stay as they are. */
export function saveSettings(settings: Settings): Promise<void> {
  return withLock(LOCK_NAME, () => storeSettings(settings));
}

/** Changes some settings and keeps the current values of the others, changed here or on another device. */
export function changeSettings(part: Partial<Settings>): Promise<void> {
  return withLock(LOCK_NAME, async () => storeSettings({ ...(await loadSettings()), ...part }));
}

/**
 * Changes the rule of one site (a pattern); an empty rule is removed. A "no" is kept only where a wider pattern says
 * yes.
 */
export function changeSitePreferences(pattern: string, change: SitePreferences): Promise<void> {
  return withLock(LOCK_NAME, async () => {
    const settings = await loadSettings();
    const { [pattern]: before, ...others } = settings.sites;
    const wider = sitePreferencesFor({ ...settings, sites: others }, `https://${pattern}`);
    const kept = Object.entries({ ...before, ...change }).filter(
      ([name, on]) => on || wider[name as keyof SitePreferences],
    );
    const rule = kept.length > 0 && { [pattern]: Object.fromEntries(kept) as SitePreferences };
    await storeSettings({ ...settings, sites: { ...others, ...rule } });
  });
}

/** The names of stored settings that are invalid. What is stored stays unchanged. */
export async function loadInvalidSettings(): Promise<string[]> {
  return findInvalidSettings(fromItems(await readItems()));
}

/** Replaces invalid items: by the default value, or by a site's rule without its invalid part. */
export function repairSettings(): Promise<void> {
  return withLock(LOCK_NAME, async () => {
    const items = await readItems();
    const read = toItems(parseSettings(fromItems(items)));
    const broken = Object.keys(items).filter(
      (key) => key in read && !isDeepEqual(read[key], items[key]),
    );
    await writeItems(Object.fromEntries(broken.map((key) => [key, read[key]])), []);
  });
}

/** The rule for an address: all patterns that match it, longer ones overriding shorter ones. */
export function sitePreferencesFor(settings: Settings, url: string): SitePreferences {
  const matching = Object.entries(settings.sites)
    .filter(([pattern]) => matchesSite(url, pattern))
    .sort(([a], [b]) => a.length - b.length);
  return Object.assign({}, ...matching.map(([, site]) => site));
}

/** Calls `listener` with the settings after each change, on any device. */
export function watchSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'session') void loadSettings().then(listener);
  });
}
