import type { Article } from '../../article/article.ts';
import { announcesItsCopies, recogniseDirection } from '../repost/recognise-direction.ts';
import type { Direction, DirectionEvidence } from './comparison.ts';

/** A shorter name of a site may be any word. */
const SHORTEST_NAME = 5;

/** Dates closer than this may be one clock set wrong or another zone: milliseconds of a day. */
const SAME_DAY = 86_400_000;

function addressKey(url: string | undefined): string | undefined {
  return url
    ?.replace(/^https?:\/\/(www\.|m\.|amp\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

function hostOf(url: string): string | undefined {
  return addressKey(url)?.split('/')[0]?.toLowerCase();
}

function credit(from: Article, to: Article): string | undefined {
  const target = addressKey(to.url);
  if (target === undefined || hostOf(from.url) === hostOf(to.url)) return undefined;
  if (addressKey(from.head.canonical) === target) return from.head.canonical;
  const line = from.lines.find(({ links }) =>
    links.some(({ href }) => addressKey(href) === target),
  );
  return line?.text;
}

function named(inside: Article, site: Article): string | undefined {
  const names = [site.siteName, hostOf(site.url)];
  const isOneSite = site.siteName !== undefined && inside.siteName === site.siteName;
  if (isOneSite || hostOf(inside.url) === hostOf(site.url)) return undefined;
  return names.find((name) => name && name.length >= SHORTEST_NAME && inside.text.includes(name));
}

function dates(copy: Article, original: Article): DirectionEvidence[] {
  const mine = Date.parse(copy.publishedTime ?? '');
  const theirs = Date.parse(original.publishedTime ?? '');
  if (!(Math.abs(mine - theirs) >= SAME_DAY)) return [];
  const quote = `${copy.publishedTime} / ${original.publishedTime}`;
  return mine > theirs
    ? [{ sign: 'copy-is-later', quote, says: 'copy-from-original' }]
    : [{ sign: 'original-is-later', quote, says: 'original-from-copy' }];
}

function evidence(
  sign: DirectionEvidence['sign'],
  quote: string | undefined,
  says: DirectionEvidence['says'],
): DirectionEvidence[] {
  return quote === undefined ? [] : [{ sign, quote, says }];
}

/** A page that links the other: it credits it, or says that its own text may be read there as well. */
function credits(copy: Article, original: Article): DirectionEvidence[] {
  const [mine, theirs] = [credit(copy, original), credit(original, copy)];
  const isOwn = mine !== undefined && announcesItsCopies(mine);
  const isTheirs = theirs !== undefined && announcesItsCopies(theirs);
  return [
    isOwn
      ? evidence('copy-announces-original', mine, 'original-from-copy')
      : evidence('copy-credits-original', mine, 'copy-from-original'),
    isTheirs
      ? evidence('original-announces-copy', theirs, 'copy-from-original')
      : evidence('original-credits-copy', theirs, 'original-from-copy'),
  ].flat();
}

/** Where neither credits nor dates speak, a name in the text does if nothing contradicts it. */
function agreed(found: DirectionEvidence[]): Direction {
  const said = new Set(found.map(({ says }) => says));
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
  const credited = credits(copy, original);
  const names = [
    ...evidence('copy-names-original', named(copy, original), 'copy-from-original'),
    ...evidence('original-names-copy', named(original, copy), 'original-from-copy'),
  ];
  const directionEvidence = [...credited, ...dates(copy, original), ...names];
  const announced = credited.filter(({ sign }) => sign.includes('announces'));
  if (announced.length > 0) return { direction: agreed(credited), directionEvidence };
  const [mine, theirs] = [credit(copy, original), credit(original, copy)];
  const { direction, reasons } = recogniseDirection(copy, original, mine, theirs);
  if (reasons.length > 0) return { direction: AS_SEEN_FROM_COPY[direction], directionEvidence };
  return { direction: agreed(directionEvidence), directionEvidence };
}
