import type { Article } from '../../../article/article.ts';
import { cleanAddress } from '../addresses/clean-address.ts';
import { registrableDomain } from '../addresses/registrable-domain.ts';
import { compareSlug, slugWords, titleWords } from '../addresses/slug-words.ts';

/** What else on the page agrees, or disagrees, with an address being the original's. */
export type SupportingSignal =
  | 'canonical-agrees'
  | 'link-text-is-title'
  | 'title-in-address'
  | 'some-title-in-address'
  | 'same-host-links'
  | 'other-title';

/** A title repeated: so many words of the address, and such a share of them. Measured with `npm run evaluate`. */
const WHOLE_TITLE = { words: 4, share: 0.7 };
const SOME_TITLE = { words: 2, share: 0.4 };

/** An address whose words are none of the title's: so many words, and at most such a share. */
const OTHER_TITLE = { words: 4, share: 0.2 };

/** Letters of a script that addresses spell in Latin ones, or number instead. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}{3}/u;

/** Small words that make a title English. */
const ENGLISH_WORD = /\b(?:the|and|of|with|from|how|why|what|for|your|are|is|by|after|says)\b/i;

/** So much of the text is looked through for an address's words, and such a share of them makes one language. */
const MAX_COMPARED_TEXT = 20_000;
const MIN_SAME_LANGUAGE_SHARE = 0.6;

/** Agreements of an address with the rest of the page; `at` is the credit's line, whose own links do not count. */
export function findSupportingSignals(
  article: Article,
  url: string,
  linkText: string | undefined,
  at: number | undefined,
): SupportingSignal[] {
  const keys: SupportingSignal[] = [];
  const { canonical } = article.head;
  if (canonical && withoutScheme(cleanAddress(canonical)) === withoutScheme(url))
    keys.push('canonical-agrees');
  if (linkText && isTitle(linkText, article.title)) keys.push('link-text-is-title');
  const slug = slugSignal(url, article, linkText);
  if (slug) keys.push(slug);
  if (hasOtherLinksToHost(article, url, at)) keys.push('same-host-links');
  return keys;
}

/** "…/some-words-of-the-title" agrees; four other words disagree; a number says nothing. */
function slugSignal(url: string, article: Article, linkText = ''): SupportingSignal | undefined {
  const { words, shared } = compareSlug(url, article.title);
  const share = words === 0 ? 0 : shared / words;
  if (shared >= WHOLE_TITLE.words && share >= WHOLE_TITLE.share) return 'title-in-address';
  if (shared >= SOME_TITLE.words && share >= SOME_TITLE.share) return 'some-title-in-address';
  if (words >= 1 && shared === words && words <= 3) return 'some-title-in-address';
  const other = words >= OTHER_TITLE.words && share <= OTHER_TITLE.share;
  return other && isSameLanguage(url, article, linkText) ? 'other-title' : undefined;
}

/**
 * An address in the page's own language: a report's words come up in the text that rests on it, an original's in
 * another language do not. A text in another script than the address says nothing.
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

/** Titles are the same if they share so much of either; the site's name stands behind some. */
const MIN_TITLE_WORDS = 3;
const MIN_TITLE_LETTERS = 8;
const MIN_TITLE_SHARE = 0.75;

/** A title so long, all of it, at an edge of the link: before it stands a kicker, behind it the site's name. In letters. */
const MIN_WHOLE_TITLE_LETTERS = 16;
const MAX_ADDED_LETTERS = 60;

function isTitle(text: string, title: string): boolean {
  const [bare, whole] = [lettersOf(text), lettersOf(title)];
  const atEdge = bare.startsWith(whole) || bare.endsWith(whole);
  if (whole.length >= MIN_WHOLE_TITLE_LETTERS && atEdge)
    return bare.length - whole.length <= MAX_ADDED_LETTERS;
  const shorter = Math.min(bare.length, whole.length);
  const contains = bare.includes(whole) || whole.includes(bare);
  if (contains && shorter >= MIN_TITLE_LETTERS && shorter >= MIN_TITLE_SHARE * bare.length) {
    return shorter >= MIN_TITLE_SHARE * whole.length;
  }
  const [said, wanted] = [titleWords(text), titleWords(title)];
  const shared = [...said].filter((word) => wanted.has(word)).length;
  const fewest = Math.max(MIN_TITLE_WORDS, MIN_TITLE_SHARE * Math.max(said.size, wanted.size));
  return shared >= fewest;
}

/** Pictures of the article, or links elsewhere in it, that lie on the address's domain. */
function hasOtherLinksToHost(
  { pictures, lines }: Article,
  url: string,
  at: number | undefined,
): boolean {
  const domain = registrableDomain(url);
  const isThere = (address: string) =>
    address.includes(domain ?? '\n') && registrableDomain(address) === domain;
  return (
    pictures.some(({ src }) => isThere(src)) ||
    lines.some(
      ({ place, links }, index) =>
        place === 'inside' &&
        index !== at &&
        index - 1 !== at &&
        links.some(({ href }) => isThere(href)),
    )
  );
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const withoutScheme = (url: string | undefined) =>
  url?.replace(/^https?:\/\/(?:www\.|m\.)?|\/$/g, '');
