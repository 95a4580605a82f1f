import { getHostname } from 'tldts';
import type { Article } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { normalizeName } from './normalize-name.ts';

/** Head data in which a page names itself or its publisher; authors are left out, for programs put the feed they read there. */
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

/** Words of publishers' names that say nothing of whose name it is. */
const COMMON_WORDS = new Set(
  'the news online media daily times post press blog group network magazine journal weekly radio world newspaper'.split(
    ' ',
  ),
);

/** Shorter names are contained in others by chance ("abc" in "abcdario"). */
const MIN_CONTAINED_LENGTH = 4;

const normalizeNames = (names: (string | undefined)[]): string[] =>
  names.map((name) => normalizeName(name ?? '')).filter((name) => name.length > 1);

/** What the page calls itself, folded: labels of its host, the names in its head. */
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
 * Does a name on the page belong to the page itself? Lenient on purpose: a shared telling word, containment or
 * initials are enough, because a foreign name wrongly taken for the page's own only costs a mark.
 */
export function isPageName(own: string[], name: string): boolean {
  const key = normalizeName(name);
  if (key.length < 2) return true;
  const words = name.split(/[^\p{L}\p{N}]+/u).map(normalizeName);
  const initials = words.map(([initial]) => initial).join('');
  const telling = words.filter(
    (word) => word.length >= MIN_CONTAINED_LENGTH && !COMMON_WORDS.has(word),
  );
  return own.some(
    (mine) =>
      mine === key ||
      containsName(mine, key) ||
      (initials.length > 2 && mine.startsWith(initials)) ||
      telling.some((word) => mine.includes(word)),
  );
}
