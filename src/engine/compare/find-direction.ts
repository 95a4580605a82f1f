import type { Article } from '../../article/article.ts';
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
  if (inside.siteName === site.siteName || hostOf(inside.url) === hostOf(site.url))
    return undefined;
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

/** Gathers what says who took from whom; a direction only if all of it agrees. */
export function findDirection(
  copy: Article,
  original: Article,
): { direction: Direction; directionEvidence: DirectionEvidence[] } {
  const directionEvidence = [
    ...evidence('copy-credits-original', credit(copy, original), 'copy-from-original'),
    ...evidence('original-credits-copy', credit(original, copy), 'original-from-copy'),
    ...dates(copy, original),
    ...evidence('copy-names-original', named(copy, original), 'copy-from-original'),
    ...evidence('original-names-copy', named(original, copy), 'original-from-copy'),
  ];
  const said = new Set(directionEvidence.map((found) => found.says));
  const [only] = said;
  return { direction: said.size === 1 && only ? only : 'cannot-tell', directionEvidence };
}
