import type { Article } from '../../../article/article.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { announcesRepublication } from '../../announces-republication.ts';

/** Who copied from whom, as far as the pages say. */
export type CreditDirection = 'credits' | 'is-credited-by' | 'cannot-tell';

/** The reasons for a direction, strongest first. */
export type DirectionReason =
  | 'announces-its-copies'
  | 'canonical-there'
  | 'canonical-here'
  | 'credit-there'
  | 'credit-here'
  | 'published-later'
  | 'published-earlier';

/** Only whole days count, since clocks and time zones differ. Milliseconds. */
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
 * Infers which of two pages with the same text came first: from canonical addresses, then credits, then publication
 * days. If they disagree or say nothing, the answer is "cannot-tell".
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

/** Weight of each reason. Dates are set by people and programs, so they decide only alone. */
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

function pointsTo(page: Article, other: Article): boolean {
  const target = siteOfAddress(page.head.canonical);
  return (
    target !== undefined &&
    target !== siteOfAddress(page.url) &&
    target === siteOfAddress(other.url)
  );
}

function daysLater(page: Article | undefined, other: Article | undefined): number {
  const [later, earlier] = [page, other].map((article) => Date.parse(article?.publishedTime ?? ''));
  return Math.trunc(((later ?? Number.NaN) - (earlier ?? Number.NaN)) / DAY_IN_MS) || 0;
}
