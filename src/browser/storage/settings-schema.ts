import {
  array,
  boolean,
  fallback,
  type InferOutput,
  literal,
  looseObject,
  maxLength,
  object,
  optional,
  parse,
  picklist,
  pipe,
  record,
  regex,
  string,
  union,
} from 'valibot';

/** How prominent a page's message may be: toolbar only, a slim line, or a full banner. */
const BannerTier = picklist(['none', 'slim', 'strong']);
export type BannerTier = InferOutput<typeof BannerTier>;

/** How substituted words are highlighted on the page. */
const HighlightStyle = picklist(['wavy', 'dotted', 'highlight']);
export type HighlightStyle = InferOutput<typeof HighlightStyle>;

/** A flag. Invalid values count as false and leave the rest of the rule intact. */
const Flag = fallback(boolean(), false);

/** The reader's choices for one site. Keys from a newer version on another device are kept. */
const SitePreferences = looseObject({
  /** Never read there. */
  off: optional(Flag),
  /** No banner there. */
  quiet: optional(Flag),
  /** Go to the credited original at once. */
  toOriginal: optional(Flag),
});
export type SitePreferences = Partial<Record<'off' | 'quiet' | 'toOriginal', boolean | undefined>>;

/** An address with %s for the query; empty for the browser's own search engine. */
const SearchAddress = union([
  literal(''),
  pipe(string(), maxLength(500), regex(/^https?:\/\/\S*%s\S*$/)),
]);

/** One entry per setting: its schema and default. */
const SETTING_SCHEMAS = {
  /** By site pattern ("example.com", "example.com/news", "*.example.com"). */
  sites: fallback(record(string(), fallback(SitePreferences, {})), {}),
  /** How prominent the banner may be. */
  banner: fallback(BannerTier, 'slim'),
  /** How strong the evidence must be before it is shown. */
  sensitivity: fallback(picklist(['cautious', 'balanced', 'eager']), 'balanced'),
  /** Read pages automatically, or only when the reader opens the popup. */
  reading: fallback(picklist(['automatic', 'on-click']), 'automatic'),
  /** Style of the highlights. */
  marks: fallback(HighlightStyle, 'wavy'),
  /** Where "find the original" searches. */
  search: fallback(SearchAddress, ''),
  /** Signals of the evidence that the popup does not list. */
  hiddenEvidence: fallback(array(string()), []),
  /** Keep sketches of the articles that were read. */
  memory: fallback(boolean(), false),
  /** Show the release notes after an update. */
  announceUpdates: fallback(boolean(), false),
};

const SettingsSchema = object(SETTING_SCHEMAS);

/** Everything the reader can set, as one object. */
export type Settings = InferOutput<typeof SettingsSchema>;

const NO_SETTINGS = Object.fromEntries(
  Object.keys(SETTING_SCHEMAS).map((name) => [name, undefined]),
);

const entriesOf = (stored: unknown): Record<string, unknown> =>
  stored && typeof stored === 'object' ? (stored as Record<string, unknown>) : {};

/** Turns stored values of any version into complete settings. Missing or invalid values get their defaults. */
export function parseSettings(stored: unknown): Settings {
  return parse(SettingsSchema, { ...NO_SETTINGS, ...entriesOf(stored) });
}

/** A value as text with sorted keys: browsers return the keys of stored values in any order. */
const toSortedJson = (value: unknown) =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** True if two stored values are equal. */
export const isDeepEqual = (one: unknown, other: unknown): boolean =>
  toSortedJson(one) === toSortedJson(other);

/** The names of stored settings that are invalid. */
export function findInvalidSettings(stored: unknown): string[] {
  const read: Record<string, unknown> = parseSettings(stored);
  return Object.entries(entriesOf(stored))
    .filter(([name, value]) => name in SETTING_SCHEMAS && value !== undefined)
    .filter(([name, value]) => !isDeepEqual(value, read[name]))
    .map(([name]) => name);
}
