import {
  array,
  boolean,
  fallback,
  type InferOutput,
  object,
  optional,
  parse,
  picklist,
  record,
  string,
} from 'valibot';
import browser from 'webextension-polyfill';

/** How strongly a page may speak up: toolbar only, a slim line, or a full banner. */
const BannerTier = picklist(['none', 'slim', 'strong']);
export type BannerTier = InferOutput<typeof BannerTier>;

/** What the reader decided for one site. */
const Site = object({
  /** Never read there. */
  off: optional(boolean()),
  /** No banner there. */
  quiet: optional(boolean()),
  /** Go to the credited original at once. */
  toOriginal: optional(boolean()),
});
export type Site = InferOutput<typeof Site>;

/** A damaged entry falls back to its default; the others stay. */
const Schema = object({
  /** By host name without "www.". */
  sites: fallback(record(string(), fallback(Site, {})), {}),
  /** How readily and how loudly a page speaks up; see adviseTier. */
  banner: fallback(BannerTier, 'slim'),
  /** Kinds of evidence (signals' groups) that the popup does not list. */
  hiddenEvidence: fallback(array(string()), []),
});

/** Everything the reader can set, as one object. */
export type Settings = InferOutput<typeof Schema>;

const KEY = 'settings';

/** Values of any origin and age become complete settings: what is missing or broken takes its default. */
export function readSettings(stored: unknown): Settings {
  const entries = stored && typeof stored === 'object' ? stored : {};
  return parse(Schema, {
    sites: undefined,
    banner: undefined,
    hiddenEvidence: undefined,
    ...entries,
  });
}

/** The settings; a local copy exists only while syncing failed, and is then the newer one. */
export async function loadSettings(): Promise<Settings> {
  const local = await browser.storage.local.get(KEY);
  if (local[KEY]) return readSettings(local[KEY]);
  const synced = await browser.storage.sync.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return readSettings(synced[KEY]);
}

/** Keeps the settings in sync storage, or on this device if syncing is full or off. */
export async function saveSettings(settings: Settings): Promise<void> {
  try {
    await browser.storage.sync.set({ [KEY]: settings });
    await browser.storage.local.remove(KEY);
  } catch {
    await browser.storage.local.set({ [KEY]: settings });
  }
}

/** Changes what is said of one site, keeping the rest; an entry that says nothing goes. */
export async function changeSite(host: string, change: Partial<Record<keyof Site, boolean>>) {
  const settings = await loadSettings();
  const merged = { ...settings.sites[host], ...change };
  const kept = Object.fromEntries(Object.entries(merged).filter(([, on]) => on)) as Site;
  const { [host]: _before, ...others } = settings.sites;
  const sites = Object.keys(kept).length > 0 ? { ...others, [host]: kept } : others;
  await saveSettings({ ...settings, sites });
}
