import type { Article } from '../../../article/article.ts';
import { addressKey } from '../../addresses/address-key.ts';
import { cleanAddress } from '../../addresses/clean-address.ts';
import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { compareSlug, slugWords, titleWords } from '../addresses/slug-words.ts';

/** What else on the page speaks for or against an address being the original. */
export type SupportingSignal =
  | 'canonical-agrees'
  | 'link-text-is-title'
  | 'title-in-address'
  | 'some-title-in-address'
  | 'same-host-links'
  | 'other-title';

/**
 * An address repeats the title if it shares this many words and this share of its words. Measured with `npm run
 * evaluate`.
 */
const WHOLE_TITLE = { words: 4, share: 0.7 };
const SOME_TITLE = { words: 2, share: 0.4 };

/** An address has another title if it has at least this many words and at most this share of them is in the title. */
const OTHER_TITLE = { words: 4, share: 0.2 };

/** What programs call a page without a title: it disagrees with no address. */
const PLACEHOLDER_TITLE =
  /^\W*(?:no title|untitled(?: (?:document|page|post))?|title|\(?no subject\)?|home(?: ?page)?|blog|article|post|new page|index|document|page not found|sans titre|ohne titel|sin t[ií]tulo|sem t[ií]tulo|senza titolo|без названия|无标题|無題)\W*$/i;

/** Letters of a script that addresses transliterate, or replace by a number. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}{3}/u;

/** Function words that show that a title is English. */
const ENGLISH_WORD = /\b(?:the|and|of|with|from|how|why|what|for|your|are|is|by|after|says)\b/i;

/** Characters of the text searched for an address's words, and the share of them that means the same language. */
const MAX_COMPARED_TEXT = 20_000;
const MIN_SAME_LANGUAGE_SHARE = 0.6;

/**
 * Finds what on the page supports an address.
 * @param creditIndex the credit's line, whose own links do not count
 */
export function findSupportingSignals(
  article: Article,
  url: string,
  linkText: string | undefined,
  creditIndex: number | undefined,
): SupportingSignal[] {
  const signals: SupportingSignal[] = [];
  const { canonical } = article.head;
  const canonicalUrl = canonical && cleanAddress(canonical);
  if (canonicalUrl && addressKey(canonicalUrl) === addressKey(url))
    signals.push('canonical-agrees');
  if (linkText && isTitle(linkText, article.title)) signals.push('link-text-is-title');
  const slug = slugSignal(url, article, linkText);
  if (slug) signals.push(slug);
  if (hasOtherLinksToHost(article, url, creditIndex)) signals.push('same-host-links');
  return signals;
}

/** A slug with words of the title supports; four other words contradict; a number says nothing. */
function slugSignal(url: string, article: Article, linkText = ''): SupportingSignal | undefined {
  const { words, shared } = compareSlug(url, article.title);
  const share = words === 0 ? 0 : shared / words;
  if (shared >= WHOLE_TITLE.words && share >= WHOLE_TITLE.share) return 'title-in-address';
  if (shared >= SOME_TITLE.words && share >= SOME_TITLE.share) return 'some-title-in-address';
  if (words >= 1 && shared === words && words <= 3) return 'some-title-in-address';
  if (PLACEHOLDER_TITLE.test(article.title)) return undefined;
  const isOtherTitle = words >= OTHER_TITLE.words && share <= OTHER_TITLE.share;
  return isOtherTitle && isSameLanguage(url, article, linkText) ? 'other-title' : undefined;
}

/**
 * True if an address is in the page's language. A report's words occur in the text that is based on it; an original's
 * in another language do not. For another script than Latin nothing can be said.
 */
function isSameLanguage(
  url: string,
  { title, text, language }: Article,
  linkText: string,
): boolean {
  if (OTHER_SCRIPT.test(title) || !/\p{Script=Latin}{3}/u.test(title)) return false;
  if (language === undefined || /^en\b/i.test(language)) return true;
  if (ENGLISH_WORD.test(`${linkText} ${slugWords(url).join(' ')}`)) return false;
  const { words, shared } = compareSlug(url, text.slice(0, MAX_COMPARED_TEXT));
  return shared >= words * MIN_SAME_LANGUAGE_SHARE;
}

/**
 * Titles match if they share this many words or letters and this share of the longer one. The rest may be a site's
 * name.
 */
const MIN_TITLE_WORDS = 3;
const MIN_TITLE_LETTERS = 8;
const MIN_TITLE_SHARE = 0.75;

/**
 * A title of this length, complete and at an edge of the link, counts with more text beside it: a kicker or the site's
 * name. Letters.
 */
const MIN_WHOLE_TITLE_LETTERS = 16;
const MAX_ADDED_LETTERS = 60;

function isTitle(text: string, title: string): boolean {
  const [linkLetters, titleLetters] = [lettersOf(text), lettersOf(title)];
  const atEdge = linkLetters.startsWith(titleLetters) || linkLetters.endsWith(titleLetters);
  if (titleLetters.length >= MIN_WHOLE_TITLE_LETTERS && atEdge)
    return linkLetters.length - titleLetters.length <= MAX_ADDED_LETTERS;
  const shorter = Math.min(linkLetters.length, titleLetters.length);
  const contains = linkLetters.includes(titleLetters) || titleLetters.includes(linkLetters);
  if (contains && shorter >= MIN_TITLE_LETTERS && shorter >= MIN_TITLE_SHARE * linkLetters.length) {
    return shorter >= MIN_TITLE_SHARE * titleLetters.length;
  }
  const [linkWords, ownTitleWords] = [titleWords(text), titleWords(title)];
  const shared = [...linkWords].filter((word) => ownTitleWords.has(word)).length;
  const minShared = Math.max(
    MIN_TITLE_WORDS,
    MIN_TITLE_SHARE * Math.max(linkWords.size, ownTitleWords.size),
  );
  return shared >= minShared;
}

/** True if pictures or links elsewhere in the article are on the address's domain. */
function hasOtherLinksToHost(
  { pictures, lines }: Article,
  url: string,
  creditIndex: number | undefined,
): boolean {
  const domain = registrableDomain(url);
  const isOnDomain = (address: string) =>
    address.includes(domain ?? '\n') && registrableDomain(address) === domain;
  return (
    pictures.some(({ src }) => isOnDomain(src)) ||
    lines.some(
      ({ place, links }, index) =>
        place === 'inside' &&
        index !== creditIndex &&
        index - 1 !== creditIndex &&
        links.some(({ href }) => isOnDomain(href)),
    )
  );
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
