import type { LinkedData } from './read-linked-data.ts';

/** Names of the meta elements that say when an article was published, surest first. */
const PUBLISHED_META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'pubdate',
  'date',
];
const MODIFIED_META_NAMES = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
];

/** When the page says it was published and changed, ISO 8601; undefined where it says nothing that is a date. */
export function readTimes(
  document: Document,
  meta: Record<string, string>,
  linked: LinkedData,
): { publishedTime?: string; modifiedTime?: string } {
  const publishedTime = firstValidTime([
    linked.publishedTime,
    ...PUBLISHED_META_NAMES.map((name) => meta[name]),
    timeElement(document, 'datePublished'),
  ]);
  const modifiedTime = firstValidTime([
    linked.modifiedTime,
    ...MODIFIED_META_NAMES.map((name) => meta[name]),
    timeElement(document, 'dateModified'),
  ]);
  return { ...(publishedTime && { publishedTime }), ...(modifiedTime && { modifiedTime }) };
}

function timeElement(document: Document, property: string): string | null | undefined {
  const marked = document.querySelector(`[itemprop~="${property}"]`);
  const stated = marked?.getAttribute('datetime') ?? marked?.getAttribute('content');
  if (stated || property !== 'datePublished') return stated;
  const selector = 'time[pubdate], time.published, time.entry-date, article time[datetime]';
  return document.querySelector(selector)?.getAttribute('datetime');
}

function firstValidTime(stated: ReadonlyArray<string | null | undefined>): string | undefined {
  for (const one of stated) {
    const time = one ? toIsoTime(one) : undefined;
    if (time) return time;
  }
  return undefined;
}

/** Only dates that begin with the year are read: the order of day and month is anybody's guess in the others. */
export function toIsoTime(stated: string): string | undefined {
  const parts =
    /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/i.exec(
      stated,
    );
  const [, day, clock, zone] = parts ?? [];
  if (!day || Number.isNaN(Date.parse(day))) return undefined;
  if (!clock) return day;
  const offset = zone?.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? '';
  const time = `${day}T${clock}${offset}`;
  return Number.isNaN(Date.parse(time)) ? day : time;
}
