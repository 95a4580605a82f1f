import { getHostname } from 'tldts';
import type { Article } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { normalizeName } from './normalize-name.ts';

/**
 * Metadata in which a page names itself or its publisher. Authors are left out: feed importers put their source there.
 */
const NAMING_META = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al:android:app_name',
  'al:ios:app_name',
  'twitter:site',
  'publisher',
  'article:publisher',
  'copyright',
  'dc.publisher',
  'dc.rights',
];

/** Words of publishers' names that do not identify anybody. */
const COMMON_WORDS = new Set(
  'the news online media daily times post press blog group network magazine journal weekly radio world newspaper'.split(
    ' ',
  ),
);

/** Shorter names occur inside others by chance ("abc" in "abcdario"). Characters. */
const MIN_CONTAINED_LENGTH = 4;

const normalizeNames = (names: (string | undefined)[]): string[] =>
  names.map((name) => normalizeName(name ?? '')).filter((name) => name.length > 1);

/** The page's names for itself, normalized: labels of its host and names in its metadata. */
export function findPageNames(article: Article): string[] {
  const site = registrableDomain(article.url) ?? '';
  const host = getHostname(article.url) ?? '';
  const subdomains = host.slice(0, -site.length - 1).split('.');
  const meta = NAMING_META.map((name) => article.head.meta[name]);
  const labels = [site.split('.')[0], ...subdomains.filter((label) => label !== 'www')];
  return normalizeNames([...labels, article.siteName, ...meta]);
}

const containsName = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= MIN_CONTAINED_LENGTH && (a.includes(b) || b.includes(a));

/**
 * True if a name on the page is the page's own. Deliberately lenient: a shared distinctive word, containment or
 * initials suffice, because a foreign name mistaken for the page's own only loses evidence. `isOwnName` is strict,
 * because there a match drops a credit.
 */
export function isPageName(pageNames: string[], name: string): boolean {
  const key = normalizeName(name);
  if (key.length < 2) return true;
  const words = name.split(/[^\p{L}\p{N}]+/u).map(normalizeName);
  const initials = words.map(([initial]) => initial).join('');
  const distinctive = words.filter(
    (word) => word.length >= MIN_CONTAINED_LENGTH && !COMMON_WORDS.has(word),
  );
  return pageNames.some(
    (pageName) =>
      pageName === key ||
      containsName(pageName, key) ||
      (initials.length > 2 && pageName.startsWith(initials)) ||
      distinctive.some((word) => pageName.includes(word)),
  );
}
