import type { ResultLink, ResultsPage } from '../../browser/results-page.ts';
import { cleanAddress } from '../../engine/addresses/clean-address.ts';
import { registrableDomain } from '../../engine/addresses/registrable-domain.ts';

/** A result that can be compared; what the page says of it is text only. */
export interface FoundResult {
  /** Where it leads; for an opaque one the engine's own link. */
  url: string;
  /** The true host of a direct one; of an opaque one what the page shows, unchecked. */
  host: string;
  title: string;
  snippet: string;
  /** Only the engine knows the address: it is asked by following the link, one press each. */
  isOpaque: boolean;
}

type Obstacle = 'consent' | 'challenge' | 'empty';

/** What the searched tab shows. */
export interface InterpretedResults {
  results: FoundResult[];
  /** Why there are none. */
  obstacle?: Obstacle;
}

const hostOf = (url: string) => new URL(url).hostname;

/** Where a link leads outside the engine; undefined if it stays there. */
function targetOf(link: ResultLink, page: string): string | undefined {
  const engine = registrableDomain(page);
  const isOutside = (url: string | undefined): url is string =>
    url !== undefined && registrableDomain(url) !== engine;
  const target = cleanAddress(link.href, page);
  if (isOutside(target)) return target;
  const stated = link.stated ? cleanAddress(link.stated) : undefined;
  if (isOutside(stated)) return stated;
  // A blog of the engine's owner is a result; a link that shows another site's host leads there unseen.
  const isForeign =
    link.host !== undefined && registrableDomain(`https://${link.host}/`) !== engine;
  return target && hostOf(target) !== hostOf(page) && !isForeign ? target : undefined;
}

function interpretLink(link: ResultLink, page: string): FoundResult[] {
  const { title, snippet, host } = link;
  const url = targetOf(link, page);
  if (url) return [{ url, host: hostOf(url), title, snippet, isOpaque: false }];
  const isForeign =
    host !== undefined && registrableDomain(`https://${host}/`) !== registrableDomain(page);
  const own = cleanAddress(link.href, page);
  return isForeign && own ? [{ url: own, host, title, snippet, isOpaque: true }] : [];
}

function obstacleOf({ url, isChallenge, isConsent }: ResultsPage): Obstacle {
  const { hostname, pathname } = new URL(url);
  if (isChallenge || /\/sorry\b|captcha/i.test(pathname)) return 'challenge';
  return isConsent || hostname.startsWith('consent.') ? 'consent' : 'empty';
}

/**
 * The results of a page with their true targets: redirects unwrapped, addresses cleaned, each target once.
 * @param own address of the article that is searched for: its own site is no result
 */
export function interpretResults(page: ResultsPage, own: string): InterpretedResults {
  const site = registrableDomain(own);
  const all = page.links.flatMap((link) => interpretLink(link, page.url));
  const others = all.filter(
    ({ url, isOpaque, host }) =>
      (isOpaque ? registrableDomain(`https://${host}/`) : registrableDomain(url)) !== site,
  );
  const results = [
    ...new Map(others.toReversed().map((one) => [one.url, one])).values(),
  ].toReversed();
  if (results.length > 0) return { results };
  return { results, obstacle: obstacleOf(page) };
}
