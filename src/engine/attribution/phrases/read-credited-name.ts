import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { type Address, findAddresses } from '../addresses/find-addresses.ts';
import { isArticleUrl } from '../addresses/is-article-url.ts';
import { isLabelKind } from './credit-kind.ts';
import type { CreditLine } from './find-credit-lines.ts';
import { normalizeLine } from './normalize-line.ts';
import type { Phrasebook } from './phrasebook.ts';

/** Longer names are sentences. Characters. */
const MAX_NAME_LENGTH = 60;

/** What ends a name: a dash, a bracket, a date, a new clause, the end of the sentence. */
const NAME_END =
  /\s[–—|]\s|[|;()[\]"“”«»<>。；、，]|,\s|[.!?](?:\s|$)|\s(?:on|and|under|with|by|in|at|as|am|vom|und|le|et|el|y|il|e|em|op|en|den|dne|dnia|pada|dengan)\s|\s?\d{1,2}[./]\s?\d|\d{4}/u;

/** A link this close after the phrase is the name's. Characters. */
const MAX_NEXT_WORD_DISTANCE = 3;

/** Punctuation and articles before a name. */
const LEADING_PUNCTUATION = /^[\s:：>→–—\-.,'"“„«(]+/u;
const LEADING_ARTICLE = /^(?:the|der|die|das|den|dem|le|la|les|el|los|il|lo|o|a)\s(?=\p{Lu})/u;

/**
 * Reads the name that a credit line gives: the text of the link to the homepage, else of the link right after the
 * phrase, else the words after the phrase, else the text of the credit's link. Texts that only point ("here", an
 * address) are no names. Undefined if there is no name.
 */
export function readCreditedName(
  credit: CreditLine,
  address: Address | undefined,
  pageUrl: string,
  books: readonly Phrasebook[],
): string | undefined {
  const linkName = address && nameInLink(credit, address, books);
  if (isLabelKind(credit.kind)) return linkName ?? nameAfterPhrase(credit, books);
  const homepage = homepageLink(credit, address, pageUrl);
  const isNext =
    address &&
    address.start - credit.phrase.end <= MAX_NEXT_WORD_DISTANCE &&
    address.start >= credit.phrase.end;
  return (
    (homepage && nameInLink(credit, homepage, books)) ??
    (isNext ? linkName : undefined) ??
    (credit.namesNext ? nameAfterPhrase(credit, books) : undefined) ??
    linkName
  );
}

/** The line's link to the homepage of the address's site. */
function homepageLink({ line }: CreditLine, address: Address | undefined, pageUrl: string) {
  const domain = address && registrableDomain(address.url);
  return domain
    ? findAddresses(line, pageUrl).find(
        ({ url }) => registrableDomain(url) === domain && !isArticleUrl(url),
      )
    : undefined;
}

/** The text of a link, without the phrase if the link contains it. */
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
  const normalized = normalizeLine(text)
    .replace(/[\s.:!»>→…]+$/u, '')
    .trim();
  if (normalized === '' || text.length > MAX_NAME_LENGTH) return false;
  if (/https?:|^www\.|\.\w{2,}\/\S/.test(normalized)) return false;
  return !books.some(({ pointers }) => pointers.has(normalized));
}

function nameAfterPhrase(
  { line, phrase }: CreditLine,
  books: readonly Phrasebook[],
): string | undefined {
  const rest = line.text
    .slice(phrase.end, phrase.end + 2 * MAX_NAME_LENGTH)
    .replace(LEADING_PUNCTUATION, '');
  if (/^https?:|^www\.|^\d/.test(rest)) return undefined;
  const end = rest
    .replace(LEADING_ARTICLE, (article) => '_'.repeat(article.length))
    .search(NAME_END);
  const name = trimName((end < 0 ? rest : rest.slice(0, end)).replace(LEADING_ARTICLE, ''));
  return name && isName(name, books) ? name : undefined;
}

/** Characters without a shape of their own: some reverse the order of letters, so that a name reads otherwise than it is. */
const FORMAT_CHARACTER = /[\p{Cf}\p{Cc}\p{Co}]/gu;

function trimName(text: string): string | undefined {
  const name = text
    .replace(FORMAT_CHARACTER, '')
    .replace(LEADING_PUNCTUATION, '')
    .replace(/[\s.,:;'"“”»)\]-]+$/u, '');
  return /\p{L}{2}|\p{Script=Han}/u.test(name) ? name : undefined;
}
