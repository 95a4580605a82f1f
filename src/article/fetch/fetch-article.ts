import type { Article } from '../article.ts';
import { readArticle } from '../read-article.ts';
import type { FetchOptions } from './fetch-bytes.ts';
import type { FetchFailure } from './fetch-error.ts';
import { fetchPage } from './fetch-page.ts';
import { nestingDepth } from './nesting-depth.ts';

/** Why no article could be read from an address. */
export type NoArticleReason = FetchFailure | 'not-an-article' | 'sign-in' | 'challenge';

export type FetchedArticle =
  | { state: 'read'; article: Article; url: string; fetchedAt: string; isPaywalled: boolean }
  | { state: 'failed'; failure: NoArticleReason; url: string; status?: number };

/** Titles and elements of pages that check whether the visitor is human. */
const CHALLENGE_TITLE =
  /^(just a moment|attention required|access denied|are you a (human|robot)|verify(ing)? you are human|security check|robot check|un momento|einen moment)/i;
const CHALLENGE_SELECTOR =
  '#challenge-form, #cf-challenge-running, .g-recaptcha[data-sitekey], #px-captcha, script[src*="captcha-delivery"]';

/** Paths of sign-in pages. A redirect to one means that the site asks visitors to sign in. */
const SIGN_IN_PATH =
  /\/(log-?in|sign-?in|auth|oauth|sso|account\/login|users\/sign_in|subscribe|wp-login\.php)\b/i;

/** A page with a password field and less text than this is a form, not an article. Characters. */
const MAX_SIGN_IN_TEXT = 800;

/** A page that declares a paywall and has less text than this was cut off by it. Characters. */
const MAX_PAYWALLED_TEXT = 2_500;
const PAYWALL_SELECTOR =
  '[class*="paywall" i], [id*="paywall" i], [class*="piano-offer" i], [data-paywall]';

function isDeclaredPaywalled(document: Document): boolean {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.some(({ textContent }) =>
    /"isAccessibleForFree"\s*:\s*"?false/i.test(textContent ?? ''),
  );
}

function isSignInPage(
  document: Document,
  url: string,
  requestedUrl: string,
  text: string,
): boolean {
  if (text.length > MAX_SIGN_IN_TEXT) return false;
  if (document.querySelector('input[type="password"]')) return true;
  return url !== requestedUrl && SIGN_IN_PATH.test(new URL(url).pathname);
}

function isChallengePage(document: Document): boolean {
  return (
    CHALLENGE_TITLE.test(document.title.trim()) ||
    document.querySelector(CHALLENGE_SELECTOR) !== null
  );
}

/** Declarative shadow roots are opened only while a page loads: a parsed document keeps them as templates. */
function openShadowRoots(document: Document): void {
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]'))
    template.replaceWith(template.content);
}

/**
 * Elements in one another. Parsers take time with the square of it: Chromium a quarter of a second for so many, and 7
 * seconds for the 40,000 that fit into 120 kB. Articles have some dozens.
 */
const MAX_DEPTH = 5_000;

/**
 * Reads the article from a fetched page's markup. The document is inert: nothing in it loads or runs.
 * @param requestedUrl the address before redirects
 */
export function readArticleFromHtml(
  html: string,
  url: string,
  requestedUrl: string,
  fetchedAt: string,
): FetchedArticle {
  if (nestingDepth(html) > MAX_DEPTH) return { state: 'failed', failure: 'too-large', url };
  const document = new DOMParser().parseFromString(html, 'text/html');
  openShadowRoots(document);
  const article = readArticle(document, url) ?? readArticle(document, url, { always: true });
  const text = article?.text ?? '';
  const isShort = text.length < MAX_PAYWALLED_TEXT;
  if (isShort && isChallengePage(document)) return { state: 'failed', failure: 'challenge', url };
  if (isSignInPage(document, url, requestedUrl, text))
    return { state: 'failed', failure: 'sign-in', url };
  if (!article || text.trim() === '') return { state: 'failed', failure: 'not-an-article', url };
  const isPaywalled =
    isShort && (isDeclaredPaywalled(document) || document.querySelector(PAYWALL_SELECTOR) !== null);
  return { state: 'read', article, url, fetchedAt, isPaywalled };
}

/** Fetches and reads an article. Never throws. */
export async function fetchArticle(url: string, options: FetchOptions): Promise<FetchedArticle> {
  const fetched = await fetchPage(url, options);
  if (fetched.state === 'failed') return fetched;
  return readArticleFromHtml(fetched.html, fetched.url, url, fetched.fetchedAt);
}
