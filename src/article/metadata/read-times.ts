import type { LinkedData } from './read-linked-data.ts';

/** Meta elements that state when an article was published, most reliable first. */
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

/** Reads when the page was published and modified, ISO 8601. Undefined where the page states no valid date. */
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
  const element = document.querySelector(`[itemprop~="${property}"]`);
  const stated = element?.getAttribute('datetime') ?? element?.getAttribute('content');
  if (stated || property !== 'datePublished') return stated;
  const selector = 'time[pubdate], time.published, time.entry-date, article time[datetime]';
  return document.querySelector(selector)?.getAttribute('datetime');
}

function firstValidTime(stated: ReadonlyArray<string | null | undefined>): string | undefined {
  for (const value of stated) {
    const time = value ? toIsoTime(value) : undefined;
    if (time) return time;
  }
  return undefined;
}

/** Reads dates that start with the year. In others the order of day and month is ambiguous. */
function toIsoTime(stated: string): string | undefined {
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
