import type { Article } from '../../../article/article.ts';
import { announcesRepublication } from '../../announces-republication.ts';
import type { Direction, DirectionEvidence } from '../comparison.ts';
import { withAddressDate } from './address-date.ts';
import { inferDirection } from './infer-direction.ts';

/** Shorter site names may be ordinary words. Characters. */
const MIN_NAME_LENGTH = 5;

/** Closer dates may come from a wrong clock or another time zone. Milliseconds. */
const DAY_IN_MS = 86_400_000;

function addressKey(url: string | undefined): string | undefined {
  return url
    ?.replace(/^https?:\/\/(www\.|m\.|amp\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

function hostOf(url: string): string | undefined {
  return addressKey(url)?.split('/')[0]?.toLowerCase();
}

function creditQuote(from: Article, to: Article): string | undefined {
  const target = addressKey(to.url);
  if (target === undefined || hostOf(from.url) === hostOf(to.url)) return undefined;
  if (addressKey(from.head.canonical) === target) return from.head.canonical;
  const line = from.lines.find(({ links }) =>
    links.some(({ href }) => addressKey(href) === target),
  );
  return line?.text;
}

function nameQuote(article: Article, other: Article): string | undefined {
  const byName = [other.siteName, hostOf(other.url)];
  const isOneSite = other.siteName !== undefined && article.siteName === other.siteName;
  if (isOneSite || hostOf(article.url) === hostOf(other.url)) return undefined;
  return byName.find(
    (name) => name && name.length >= MIN_NAME_LENGTH && article.text.includes(name),
  );
}

function dateEvidence(copy: Article, original: Article): DirectionEvidence[] {
  const inCopy = Date.parse(copy.publishedTime ?? '');
  const inOriginal = Date.parse(original.publishedTime ?? '');
  if (!(Math.abs(inCopy - inOriginal) >= DAY_IN_MS)) return [];
  const quote = `${copy.publishedTime} / ${original.publishedTime}`;
  return inCopy > inOriginal
    ? [{ reason: 'copy-is-later', quote, direction: 'copy-from-original' }]
    : [{ reason: 'original-is-later', quote, direction: 'original-from-copy' }];
}

function sideEvidence(
  reason: DirectionEvidence['reason'],
  quote: string | undefined,
  direction: DirectionEvidence['direction'],
): DirectionEvidence[] {
  return quote === undefined ? [] : [{ reason, quote, direction }];
}

/** A page that links to the other credits it, or says that its own text can be read there too. */
function creditEvidence(copy: Article, original: Article): DirectionEvidence[] {
  const [inCopy, inOriginal] = [creditQuote(copy, original), creditQuote(original, copy)];
  const copyAnnounces = inCopy !== undefined && announcesRepublication(inCopy);
  const originalAnnounces = inOriginal !== undefined && announcesRepublication(inOriginal);
  return [
    copyAnnounces
      ? sideEvidence('copy-announces-original', inCopy, 'original-from-copy')
      : sideEvidence('copy-credits-original', inCopy, 'copy-from-original'),
    originalAnnounces
      ? sideEvidence('original-announces-copy', inOriginal, 'copy-from-original')
      : sideEvidence('original-credits-copy', inOriginal, 'original-from-copy'),
  ].flat();
}

/** The direction that all evidence agrees on. */
function agreedDirection(found: DirectionEvidence[]): Direction {
  const [only, ...others] = new Set(found.map(({ direction }) => direction));
  return only && others.length === 0 ? only : 'cannot-tell';
}

const DIRECTION_BY_CREDIT = {
  credits: 'copy-from-original',
  'is-credited-by': 'original-from-copy',
  'cannot-tell': 'cannot-tell',
} as const;

/** Collects evidence of who copied from whom, and weighs it as the page's verdict does: credits before dates. */
export function findDirection(
  copyAsRead: Article,
  originalAsRead: Article,
): { direction: Direction; directionEvidence: DirectionEvidence[] } {
  const [copy, original] = [withAddressDate(copyAsRead), withAddressDate(originalAsRead)];
  const credited = creditEvidence(copy, original);
  const byName = [
    ...sideEvidence('copy-names-original', nameQuote(copy, original), 'copy-from-original'),
    ...sideEvidence('original-names-copy', nameQuote(original, copy), 'original-from-copy'),
  ];
  const directionEvidence = [...credited, ...dateEvidence(copy, original), ...byName];
  if (credited.some(({ reason }) => reason.includes('announces')))
    return { direction: agreedDirection(credited), directionEvidence };
  const [inCopy, inOriginal] = [creditQuote(copy, original), creditQuote(original, copy)];
  const { direction, reasons } = inferDirection(copy, original, inCopy, inOriginal);
  if (reasons.length > 0) return { direction: DIRECTION_BY_CREDIT[direction], directionEvidence };
  return { direction: agreedDirection(directionEvidence), directionEvidence };
}
