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

/** How strongly a page may speak up: toolbar only, a slim line, or a full banner. */
const BannerTier = picklist(['none', 'slim', 'strong']);
export type BannerTier = InferOutput<typeof BannerTier>;

/** How swapped words are marked on the page. */
const HighlightStyle = picklist(['wavy', 'dotted', 'highlight']);
export type HighlightStyle = InferOutput<typeof HighlightStyle>;

/** Yes or no; what is neither is no, and leaves the rest of the rule as it is. */
const Flag = fallback(boolean(), false);

/** What the reader decided for one site; what a newer version on another device adds stays. */
const SitePreferences = looseObject({
  /** Never read there. */
  off: optional(Flag),
  /** No banner there. */
  quiet: optional(Flag),
  /** Go to the credited original at once. */
  toOriginal: optional(Flag),
});
export type SitePreferences = Partial<Record<'off' | 'quiet' | 'toOriginal', boolean | undefined>>;

/** An address with %s where the query goes; empty for the browser's own search engine. */
const SearchAddress = union([
  literal(''),
  pipe(string(), maxLength(500), regex(/^https?:\/\/\S*%s\S*$/)),
]);

/** One entry a setting: its rule, and what stands where nothing (or nothing readable) is stored. */
const SETTING_SCHEMAS = {
  /** By site pattern ("example.com", "example.com/news", "*.example.com"). */
  sites: fallback(record(string(), fallback(SitePreferences, {})), {}),
  /** How readily and how loudly a page speaks up. */
  banner: fallback(BannerTier, 'slim'),
  /** How sure the signs must be before a page is told to show any. */
  sensitivity: fallback(picklist(['cautious', 'balanced', 'eager']), 'balanced'),
  /** Read pages by itself, or only when the reader opens the popup. */
  reading: fallback(picklist(['automatic', 'on-click']), 'automatic'),
  /** Look of the marks on swapped words. */
  marks: fallback(HighlightStyle, 'wavy'),
  /** Where "find the original" searches. */
  search: fallback(SearchAddress, ''),
  /** Kinds of evidence (signals' groups) that the popup does not list. */
  hiddenEvidence: fallback(array(string()), []),
  /** Remember sketches of the articles that were read. */
  memory: fallback(boolean(), false),
  /** Tell what is new after an update. */
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

/** Values of any origin and age become complete settings: what is missing or broken takes its default. */
export function parseSettings(stored: unknown): Settings {
  return parse(SettingsSchema, { ...NO_SETTINGS, ...entriesOf(stored) });
}

/** A value as text, in whatever order browsers hand out the keys of what they store. */
const toSortedJson = (value: unknown) =>
  JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** True if two stored values say the same. */
export const isDeepEqual = (one: unknown, other: unknown): boolean =>
  toSortedJson(one) === toSortedJson(other);

/** Names of the stored settings that could not be read as they stand. */
export function findInvalidSettings(stored: unknown): string[] {
  const read: Record<string, unknown> = parseSettings(stored);
  return Object.entries(entriesOf(stored))
    .filter(([name, value]) => name in SETTING_SCHEMAS && value !== undefined)
    .filter(([name, value]) => !isDeepEqual(value, read[name]))
    .map(([name]) => name);
}
