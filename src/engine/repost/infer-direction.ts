import type { Article } from '../../article/article.ts';
import { registrableDomain } from '../addresses/registrable-domain.ts';

/** Who took from whom, as far as the pages say. */
export type CreditDirection = 'credits' | 'is-credited-by' | 'cannot-tell';

/** What made the direction, strongest first. */
export type DirectionReason =
  | 'announces-its-copies'
  | 'canonical-there'
  | 'canonical-here'
  | 'credit-there'
  | 'credit-here'
  | 'published-later'
  | 'published-earlier';

/**
 * The original tells where else its text may be read ("Also published at", "This post was featured on"): words of
 * addition, not of origin. Bans, invitations and boxes to republish do the same.
 */
const REPUBLICATION_NOTICE =
  /\b(?:also|since|later|subsequently|now) (?:been )?(?:published|posted|available|appear(?:ed|s)|featured|ran|run|republished|reprinted|syndicated)\b|\b(?:was|has been|is) (?:also |later |since )?(?:featured|picked up|republished|reposted|reprinted|cross-?posted) (?:by|on|to|at)\b|\bcross-?post(?:ed|ing) (?:this )?(?:also )?(?:to|on)\b|ebenfalls erschienen|auch erschienen|ist auch (?:auf|bei|in) |également (?:paru|publié)|aussi (?:paru|publié)|también (?:fue |ha sido |se )?(?:publi|apareci)|também (?:foi )?(?:publicad|sa[ií])|anche (?:pubblicat|apparso)|ook (?:verschenen|gepubliceerd|te lezen)|juga (?:tayang|terbit|dimuat)|также (?:был[ао]? )?опубликован|同步发布|同时发布|にも掲載/i;

/** Does a line of the page say that its own text was taken over by others? */
export const announcesRepublication = (words: string): boolean => REPUBLICATION_NOTICE.test(words);

/** Days are told apart, hours are not: clocks and time zones differ. In milliseconds. */
const DAY_IN_MS = 86_400_000;

const siteOfAddress = (address: string | undefined): string | undefined =>
  address ? registrableDomain(address) : undefined;

const linksTo = (article: Article, site: string | undefined, words: string): boolean =>
  site !== undefined &&
  article.lines.some(
    ({ links, text }) =>
      text.includes(words) && links.some(({ href }) => siteOfAddress(href) === site),
  );

/**
 * Which of two pages with one text was first? Said by canonical addresses, then by the credits, then by the days of
 * publication; where these disagree or say nothing, it cannot be told.
 * @param credit the words with which the article credits the other page, if any
 * @param otherCredit the words with which the other page credits the article, if any
 */
export function inferDirection(
  article: Article,
  other: Article | undefined,
  credit?: string,
  otherCredit?: string,
): { direction: CreditDirection; reasons: DirectionReason[] } {
  const here = [
    ...(credit && announcesRepublication(credit) ? (['announces-its-copies'] as const) : []),
    ...(other && pointsTo(other, article) ? (['canonical-here'] as const) : []),
    ...(otherCredit && linksTo(other ?? article, siteOfAddress(article.url), otherCredit)
      ? (['credit-there'] as const)
      : []),
    ...(daysLater(other, article) > 0 ? (['published-earlier'] as const) : []),
  ];
  const there = [
    ...(other && pointsTo(article, other) ? (['canonical-there'] as const) : []),
    ...(credit && !announcesRepublication(credit) ? (['credit-here'] as const) : []),
    ...(daysLater(article, other) > 0 ? (['published-later'] as const) : []),
  ];
  return weighReasons(here, there);
}

/** How much each reason says; days are set by hand and by machines, so they only decide alone. */
const REASON_WEIGHT: Record<DirectionReason, number> = {
  'announces-its-copies': 3,
  'canonical-there': 3,
  'canonical-here': 3,
  'credit-there': 3,
  'credit-here': 2,
  'published-later': 1,
  'published-earlier': 1,
};

function weighReasons(here: DirectionReason[], there: DirectionReason[]) {
  const sum = (reasons: DirectionReason[]) =>
    reasons.reduce((total, reason) => total + REASON_WEIGHT[reason], 0);
  const balance = sum(there) - sum(here);
  if (balance === 0) return { direction: 'cannot-tell' as const, reasons: [...here, ...there] };
  return balance > 0
    ? { direction: 'credits' as const, reasons: there }
    : { direction: 'is-credited-by' as const, reasons: here };
}

function pointsTo(from: Article, to: Article): boolean {
  const target = siteOfAddress(from.head.canonical);
  return (
    target !== undefined && target !== siteOfAddress(from.url) && target === siteOfAddress(to.url)
  );
}

function daysLater(one: Article | undefined, than: Article | undefined): number {
  const [late, early] = [one, than].map((article) => Date.parse(article?.publishedTime ?? ''));
  return Math.trunc(((late ?? Number.NaN) - (early ?? Number.NaN)) / DAY_IN_MS) || 0;
}
