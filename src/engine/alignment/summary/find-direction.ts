import type { Article } from '../../../article/article.ts';
import { announcesRepublication, inferDirection } from '../../repost/infer-direction.ts';
import type { Direction, DirectionEvidence } from '../comparison.ts';

/** A shorter name of a site may be any word. */
const MIN_NAME_LENGTH = 5;

/** Dates closer than this may be one clock set wrong or another zone: milliseconds of a day. */
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

function nameQuote(inside: Article, site: Article): string | undefined {
  const names = [site.siteName, hostOf(site.url)];
  const isOneSite = site.siteName !== undefined && inside.siteName === site.siteName;
  if (isOneSite || hostOf(inside.url) === hostOf(site.url)) return undefined;
  return names.find((name) => name && name.length >= MIN_NAME_LENGTH && inside.text.includes(name));
}

function dateEvidence(copy: Article, original: Article): DirectionEvidence[] {
  const mine = Date.parse(copy.publishedTime ?? '');
  const theirs = Date.parse(original.publishedTime ?? '');
  if (!(Math.abs(mine - theirs) >= DAY_IN_MS)) return [];
  const quote = `${copy.publishedTime} / ${original.publishedTime}`;
  return mine > theirs
    ? [{ reason: 'copy-is-later', quote, direction: 'copy-from-original' }]
    : [{ reason: 'original-is-later', quote, direction: 'original-from-copy' }];
}

function sideEvidence(
  sign: DirectionEvidence['reason'],
  quote: string | undefined,
  says: DirectionEvidence['direction'],
): DirectionEvidence[] {
  return quote === undefined ? [] : [{ reason: sign, quote, direction: says }];
}

/** A page that links the other: it credits it, or says that its own text may be read there as well. */
function creditEvidence(copy: Article, original: Article): DirectionEvidence[] {
  const [mine, theirs] = [creditQuote(copy, original), creditQuote(original, copy)];
  const isOwn = mine !== undefined && announcesRepublication(mine);
  const isTheirs = theirs !== undefined && announcesRepublication(theirs);
  return [
    isOwn
      ? sideEvidence('copy-announces-original', mine, 'original-from-copy')
      : sideEvidence('copy-credits-original', mine, 'copy-from-original'),
    isTheirs
      ? sideEvidence('original-announces-copy', theirs, 'copy-from-original')
      : sideEvidence('original-credits-copy', theirs, 'original-from-copy'),
  ].flat();
}

/** Where neither credits nor dates speak, a name in the text does if nothing contradicts it. */
function agreedDirection(found: DirectionEvidence[]): Direction {
  const said = new Set(found.map(({ direction: says }) => says));
  const [only] = said;
  return said.size === 1 && only ? only : 'cannot-tell';
}

const AS_SEEN_FROM_COPY = {
  credits: 'copy-from-original',
  'is-credited-by': 'original-from-copy',
  'cannot-tell': 'cannot-tell',
} as const;

/** Gathers what says who took from whom, and weighs it as the page's own verdict does: credits before days. */
export function findDirection(
  copy: Article,
  original: Article,
): { direction: Direction; directionEvidence: DirectionEvidence[] } {
  const credited = creditEvidence(copy, original);
  const names = [
    ...sideEvidence('copy-names-original', nameQuote(copy, original), 'copy-from-original'),
    ...sideEvidence('original-names-copy', nameQuote(original, copy), 'original-from-copy'),
  ];
  const directionEvidence = [...credited, ...dateEvidence(copy, original), ...names];
  const announced = credited.filter(({ reason: sign }) => sign.includes('announces'));
  if (announced.length > 0) return { direction: agreedDirection(credited), directionEvidence };
  const [mine, theirs] = [creditQuote(copy, original), creditQuote(original, copy)];
  const { direction, reasons } = inferDirection(copy, original, mine, theirs);
  if (reasons.length > 0) return { direction: AS_SEEN_FROM_COPY[direction], directionEvidence };
  return { direction: agreedDirection(directionEvidence), directionEvidence };
}
