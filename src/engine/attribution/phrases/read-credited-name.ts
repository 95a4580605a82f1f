import type { Address } from '../addresses/find-addresses.ts';
import { findAddresses } from '../addresses/find-addresses.ts';
import { isArticleUrl } from '../addresses/is-article-url.ts';
import { registrableDomain } from '../addresses/registrable-domain.ts';
import type { CreditLine } from './find-credit-lines.ts';
import { normalizeLine } from './normalize-line.ts';
import type { Phrasebook } from './phrasebook.ts';

/** Longer names are sentences. */
const MAX_NAME_LENGTH = 60;

/** What ends a name: a dash, a bracket, a date, a second thought, the end of the sentence. */
const NAME_END =
  /\s[–—|]\s|[|;()[\]"“”«»<>。；、，]|,\s|[.!?](?:\s|$)|\s(?:on|and|under|with|by|in|at|as|am|vom|und|le|et|el|y|il|e|em|op|en|den|dne|dnia|pada|dengan)\s|\s?\d{1,2}[./]\s?\d|\d{4}/u;

/** A link that stands so near behind the phrase is the name's. */
const MAX_NEXT_WORD_DISTANCE = 3;

/** Punctuation and small articles in front of a name. */
const LEADING = /^[\s:：>→–—\-.,'"“„«(]+/u;
const LEADING_ARTICLE = /^(?:the|der|die|das|den|dem|le|la|les|el|los|il|lo|o|a)\s(?=\p{Lu})/u;

/**
 * The name a credit line gives: the words of the link to its homepage, else those behind the phrase, else those of its
 * link, unless they only point ("here", an address, the verb). Undefined if nothing names anybody.
 */
export function readCreditedName(
  credit: CreditLine,
  address: Address | undefined,
  pageUrl: string,
  books: readonly Phrasebook[],
): string | undefined {
  const own = address && nameInLink(credit, address, books);
  if (!isSentence(credit)) return own ?? nameBehind(credit, books);
  const home = homepageLink(credit, address, pageUrl);
  const next =
    address &&
    address.start - credit.phrase.end <= MAX_NEXT_WORD_DISTANCE &&
    address.start >= credit.phrase.end;
  return (
    (home && nameInLink(credit, home, books)) ??
    (next ? own : undefined) ??
    (credit.namesNext ? nameBehind(credit, books) : undefined) ??
    own
  );
}

const isSentence = ({ kind }: CreditLine) => kind !== 'label' && kind !== 'based-on';

/** The line's link to the front page of the site that the address lies on. */
function homepageLink({ line }: CreditLine, address: Address | undefined, pageUrl: string) {
  const domain = address && registrableDomain(address.url);
  return domain
    ? findAddresses(line, pageUrl).find(
        ({ url }) => registrableDomain(url) === domain && !isArticleUrl(url),
      )
    : undefined;
}

/** The words of a link, without the phrase if the link holds it too. */
function nameInLink(
  { phrase, line }: CreditLine,
  { start, end, text }: Address,
  books: readonly Phrasebook[],
): string | undefined {
  if (line.text.slice(start, end) !== text) return isName(text, books) ? trimName(text) : undefined;
  const from = phrase.start >= start && phrase.start < end ? Math.min(phrase.end, end) : start;
  const words = line.text.slice(from, end);
  return isName(words, books) ? trimName(words) : undefined;
}

function isName(text: string, books: readonly Phrasebook[]): boolean {
  const folded = normalizeLine(text)
    .replace(/[\s.:!»>→…]+$/u, '')
    .trim();
  if (folded === '' || text.length > MAX_NAME_LENGTH) return false;
  if (/https?:|^www\.|\.\w{2,}\/\S/.test(folded)) return false;
  return !books.some(({ pointers }) => pointers.has(folded));
}

function nameBehind(
  { line, phrase }: CreditLine,
  books: readonly Phrasebook[],
): string | undefined {
  const behind = line.text.slice(phrase.end, phrase.end + 2 * MAX_NAME_LENGTH).replace(LEADING, '');
  if (/^https?:|^www\.|^\d/.test(behind)) return undefined;
  const end = behind
    .replace(LEADING_ARTICLE, (article) => '_'.repeat(article.length))
    .search(NAME_END);
  const name = trimName((end < 0 ? behind : behind.slice(0, end)).replace(LEADING_ARTICLE, ''));
  return name && isName(name, books) ? name : undefined;
}

function trimName(text: string): string | undefined {
  const name = text.replace(LEADING, '').replace(/[\s.,:;'"“”»)\]-]+$/u, '');
  return /\p{L}{2}|\p{Script=Han}/u.test(name) ? name : undefined;
}
