import type { ResultLink, ResultsPage } from '../../browser/results-page.ts';
import { readResultLinks } from './read-result-links.ts';

/** So many results that stand unchanged are the page's; fewer may be the first of more. */
const MIN_RESULTS = 3;

/** Fewer are the page's, too, once it has loaded and they have stood for so many looks: three seconds. */
const LOOKS_AT_FEW = 6;

/** The page has settled once its results have stood so long, and is waited for so long at most. Milliseconds. */
const SETTLE_MS = 500;
const TIMEOUT_MS = 8000;

/** What asks whether one is a person, and what asks for consent before anything is shown. */
const CHALLENGE =
  '#captcha-form, [class*="captcha" i], [id*="captcha" i], iframe[src*="captcha" i], #challenge-form, #cf-challenge-running';
const CONSENT =
  'form[action*="consent" i], [id*="consent" i], [class*="consent" i], [id*="cookie" i][role="dialog"]';

function describePage(links: ResultLink[]): ResultsPage {
  return {
    url: location.href,
    links,
    isChallenge: document.querySelector(CHALLENGE) !== null,
    isConsent: document.querySelector(CONSENT) !== null,
  };
}

const targetsOf = (links: ResultLink[]) => links.map(({ href }) => href).join(' ');

/** How often in a row the same results must be seen until they are all; a page still loading may bring more. */
function looksNeeded(results: number): number {
  if (results >= MIN_RESULTS) return 1;
  return results > 0 && document.readyState === 'complete'
    ? LOOKS_AT_FEW
    : Number.POSITIVE_INFINITY;
}

/** Reads the results once they stand still; what there is after eight seconds otherwise. */
export function waitForResults(): Promise<ResultsPage> {
  return new Promise((resolve) => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    let seen = '';
    let looks = 0;
    const finish = () => {
      observer.disconnect();
      clearTimeout(settling);
      clearTimeout(ending);
      resolve(describePage(readResultLinks(document)));
    };
    const settle = () => {
      settling = undefined;
      const links = readResultLinks(document);
      const targets = targetsOf(links);
      const needed = looksNeeded(links.length);
      looks = targets === seen && Number.isFinite(needed) ? looks + 1 : 0;
      seen = targets;
      if (looks >= needed) finish();
      else if (links.length > 0) settling = setTimeout(settle, SETTLE_MS);
    };
    const observer = new MutationObserver(() => {
      settling ??= setTimeout(settle, SETTLE_MS);
    });
    const ending = setTimeout(finish, TIMEOUT_MS);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    settle();
  });
}
