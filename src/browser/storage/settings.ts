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

/** Each site's rule is an item of its own, so that two devices that change two sites lose neither. */
const SITE_PREFIX = 'site:';
const SETTING_PREFIX = 'set:';
/** The one item of the first version, which held them all. */
const LEGACY_KEY = 'settings';

/** Settings as stored items: one for each setting, one for each site. */
function toItems({ sites, ...settings }: Partial<Settings>): StoredItems {
  const named = Object.entries(settings).map(([name, value]) => [SETTING_PREFIX + name, value]);
  const placed = Object.entries(sites ?? {}).map(([pattern, site]) => [
    SITE_PREFIX + pattern,
    site,
  ]);
  return Object.fromEntries([...named, ...placed]);
}

/** Stored items, those of the first version among them, as settings of whatever shape they have. */
function fromItems(items: StoredItems): Record<string, unknown> {
  const old =
    items[LEGACY_KEY] && typeof items[LEGACY_KEY] === 'object'
      ? toItems(parseSettings(items[LEGACY_KEY]))
      : {};
  const all = Object.entries({ ...old, ...items });
  const below = (prefix: string) =>
    all
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]);
  return {
    ...Object.fromEntries(below(SETTING_PREFIX)),
    sites: Object.fromEntries(below(SITE_PREFIX)),
  };
}

/** Who changes the settings does so alone: two changes at once would each write over the other's. */
const LOCK_NAME = 'settings';

/** What a school or an office has set for everybody; most browsers have nothing there and say so by an error. */
export async function loadManagedSettings(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** The settings: the reader's own, and over them what the browser's administrator has set. */
export async function loadSettings(): Promise<Settings> {
  const [items, managed] = await Promise.all([readItems(), loadManagedSettings()]);
  const own = fromItems(items);
  const sites = { ...(own.sites as object), ...(managed.sites as object | undefined) };
  return parseSettings({ ...own, ...managed, sites });
}

async function storeSettings(settings: Settings): Promise<void> {
  const isOld = LEGACY_KEY in (await readItems());
  const before = isOld ? {} : toItems(await loadSettings());
  const after = toItems(settings);
  const changed = Object.entries(after).filter(([key, value]) => !isDeepEqual(value, before[key]));
  const gone = Object.keys(before).filter((key) => !(key in after));
  await writeItems(Object.fromEntries(changed), isOld ? [...gone, LEGACY_KEY] : gone);
}

/** Keeps what differs from before; an item that could not be read is left as it is. */
export function saveSettings(settings: Settings): Promise<void> {
  return withLock(LOCK_NAME, () => storeSettings(settings));
}

/** Changes some settings and leaves the others as they are by now, here or on another device. */
export function changeSettings(part: Partial<Settings>): Promise<void> {
  return withLock(LOCK_NAME, async () => storeSettings({ ...(await loadSettings()), ...part }));
}

/**
 * Changes what is said of one site (a pattern), keeping the rest; a rule that says nothing goes.
 * A "no" is kept only where a wider pattern says yes.
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

/** Names of the stored settings that cannot be read; what is stored stays as it is. */
export async function loadInvalidSettings(): Promise<string[]> {
  return findInvalidSettings(fromItems(await readItems()));
}

/** Puts what is read in place of what cannot be read: the first value, or a site's rule without its broken part. */
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

/** What holds for an address: all patterns that match it, the more exact (longer) over the less. */
export function sitePreferencesFor(settings: Settings, url: string): SitePreferences {
  const matching = Object.entries(settings.sites)
    .filter(([pattern]) => matchesSite(url, pattern))
    .sort(([a], [b]) => a.length - b.length);
  return Object.assign({}, ...matching.map(([, site]) => site));
}

/** Calls `listener` with the settings after each change, on whatever device it was made. */
export function watchSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'session') void loadSettings().then(listener);
  });
}
