import { inTurn } from './in-turn.ts';
import { findDamage, isSame, readSettings, type Settings, type Site } from './settings-shape.ts';
import { matchesSite } from './site-pattern.ts';
import { type Items, readItems, writeItems } from './synced-items.ts';
import browser from './web-extension.ts';

export {
  type BannerTier,
  findDamage,
  type MarksLook,
  readSettings,
  type Settings,
  type Site,
} from './settings-shape.ts';

/** Each site's rule is an item of its own, so that two devices that change two sites lose neither. */
const SITE = 'site:';
const SETTING = 'set:';
/** The one item of the first version, which held them all. */
const OLD = 'settings';

/** Settings as stored items: one for each setting, one for each site. */
function pack({ sites, ...settings }: Partial<Settings>): Items {
  const named = Object.entries(settings).map(([name, value]) => [SETTING + name, value]);
  const placed = Object.entries(sites ?? {}).map(([pattern, site]) => [SITE + pattern, site]);
  return Object.fromEntries([...named, ...placed]);
}

/** Stored items, those of the first version among them, as settings of whatever shape they have. */
export function unpack(items: Items): Record<string, unknown> {
  const old = items[OLD] && typeof items[OLD] === 'object' ? pack(readSettings(items[OLD])) : {};
  const all = Object.entries({ ...old, ...items });
  const below = (prefix: string) =>
    all
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]);
  return { ...Object.fromEntries(below(SETTING)), sites: Object.fromEntries(below(SITE)) };
}

/** Who changes the settings does so alone: two changes at once would each write over the other's. */
const TURN = 'settings';

/** What a school or an office has set for everybody; most browsers have nothing there and say so by an error. */
export async function loadManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** The settings: the reader's own, and over them what the browser's administrator has set. */
export async function loadSettings(): Promise<Settings> {
  const [items, managed] = await Promise.all([readItems(), loadManaged()]);
  const own = unpack(items);
  const sites = { ...(own.sites as object), ...(managed.sites as object | undefined) };
  return readSettings({ ...own, ...managed, sites });
}

async function store(settings: Settings): Promise<void> {
  const isOld = OLD in (await readItems());
  const before = isOld ? {} : pack(await loadSettings());
  const after = pack(settings);
  const changed = Object.entries(after).filter(([key, value]) => !isSame(value, before[key]));
  const gone = Object.keys(before).filter((key) => !(key in after));
  await writeItems(Object.fromEntries(changed), isOld ? [...gone, OLD] : gone);
}

/** Keeps what differs from before; an item that could not be read is left as it is. */
export function saveSettings(settings: Settings): Promise<void> {
  return inTurn(TURN, () => store(settings));
}

/** Changes some settings and leaves the others as they are by now, here or on another device. */
export function changeSettings(part: Partial<Settings>): Promise<void> {
  return inTurn(TURN, async () => store({ ...(await loadSettings()), ...part }));
}

/**
 * Changes what is said of one site (a pattern), keeping the rest; a rule that says nothing goes.
 * A "no" is kept only where a wider pattern says yes.
 */
export function changeSite(pattern: string, change: Site): Promise<void> {
  return inTurn(TURN, async () => {
    const settings = await loadSettings();
    const { [pattern]: before, ...others } = settings.sites;
    const wider = siteRule({ ...settings, sites: others }, `https://${pattern}`);
    const kept = Object.entries({ ...before, ...change }).filter(
      ([name, on]) => on || wider[name as keyof Site],
    );
    const rule = kept.length > 0 && { [pattern]: Object.fromEntries(kept) as Site };
    await store({ ...settings, sites: { ...others, ...rule } });
  });
}

/** Names of the stored settings that cannot be read; what is stored stays as it is. */
export async function loadDamage(): Promise<string[]> {
  return findDamage(unpack(await readItems()));
}

/** Puts what is read in place of what cannot be read: the first value, or a site's rule without its broken part. */
export function mendSettings(): Promise<void> {
  return inTurn(TURN, async () => {
    const items = await readItems();
    const read = pack(readSettings(unpack(items)));
    const broken = Object.keys(items).filter(
      (key) => key in read && !isSame(read[key], items[key]),
    );
    await writeItems(Object.fromEntries(broken.map((key) => [key, read[key]])), []);
  });
}

/** What holds for an address: all patterns that match it, the more exact (longer) over the less. */
export function siteRule(settings: Settings, url: string): Site {
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
