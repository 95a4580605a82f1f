import type { Address } from './find-addresses.ts';
import { findAddresses } from './find-addresses.ts';
import type { CreditLine } from './find-credit-lines.ts';
import { foldLine } from './fold-line.ts';
import { isDeep } from './is-deep.ts';
import type { Phrasebook } from './phrasebook.ts';
import { registrableDomain } from './registrable-domain.ts';

/** Longer names are sentences. */
const LONGEST_NAME = 60;

/** What ends a name: a dash, a bracket, a date, a second thought, the end of the sentence. */
const NAME_END =
  /\s[–—|]\s|[|;()[\]"“”«»<>。；、，]|,\s|[.!?](?:\s|$)|\s(?:on|and|under|with|by|in|at|as|am|vom|und|le|et|el|y|il|e|em|op|en|den|dne|dnia|pada|dengan)\s|\s?\d{1,2}[./]\s?\d|\d{4}/u;

/** A link that stands so near behind the phrase is the name's. */
const NEXT_WORD = 3;

/** Punctuation and small articles in front of a name. */
const LEADING = /^[\s:：>→–—\-.,'"“„«(]+/u;
const ARTICLE = /^(?:the|der|die|das|den|dem|le|la|les|el|los|il|lo|o|a)\s(?=\p{Lu})/u;

/**
 * The name a credit line gives: the words of the link to its homepage, else those behind the phrase, else those of its
 * link, unless they only point ("here", an address, the verb). Undefined if nothing names anybody.
 */
export function readName(
  credit: CreditLine,
  address: Address | undefined,
  pageUrl: string,
  books: readonly Phrasebook[],
): string | undefined {
  const own = address && nameInLink(credit, address, books);
  if (!saysSentence(credit)) return own ?? nameBehind(credit, books);
  const home = homepageLink(credit, address, pageUrl);
  const next =
    address && address.start - credit.phrase.end <= NEXT_WORD && address.start >= credit.phrase.end;
  return (
    (home && nameInLink(credit, home, books)) ??
    (next ? own : undefined) ??
    (credit.namesNext ? nameBehind(credit, books) : undefined) ??
    own
  );
}

const saysSentence = ({ kind }: CreditLine) => kind !== 'label' && kind !== 'based-on';

/** The line's link to the front page of the site that the address lies on. */
function homepageLink({ line }: CreditLine, address: Address | undefined, pageUrl: string) {
  const domain = address && registrableDomain(address.url);
  return domain
    ? findAddresses(line, pageUrl).find(
        ({ url }) => registrableDomain(url) === domain && !isDeep(url),
      )
    : undefined;
}

/** The words of a link, without the phrase if the link holds it too. */
function nameInLink(
  { phrase, line }: CreditLine,
  { start, end, text }: Address,
  books: readonly Phrasebook[],
): string | undefined {
  if (line.text.slice(start, end) !== text) return isName(text, books) ? tidy(text) : undefined;
  const from = phrase.start >= start && phrase.start < end ? Math.min(phrase.end, end) : start;
  const words = line.text.slice(from, end);
  return isName(words, books) ? tidy(words) : undefined;
}

function isName(text: string, books: readonly Phrasebook[]): boolean {
  const folded = foldLine(text)
    .replace(/[\s.:!»>→…]+$/u, '')
    .trim();
  if (folded === '' || text.length > LONGEST_NAME) return false;
  if (/https?:|^www\.|\.\w{2,}\/\S/.test(folded)) return false;
  return !books.some(({ pointers }) => pointers.has(folded));
}

function nameBehind(
  { line, phrase }: CreditLine,
  books: readonly Phrasebook[],
): string | undefined {
  const behind = line.text.slice(phrase.end, phrase.end + 2 * LONGEST_NAME).replace(LEADING, '');
  if (/^https?:|^www\.|^\d/.test(behind)) return undefined;
  const end = behind.replace(ARTICLE, (article) => '_'.repeat(article.length)).search(NAME_END);
  const name = tidy((end < 0 ? behind : behind.slice(0, end)).replace(ARTICLE, ''));
  return name && isName(name, books) ? name : undefined;
}

function tidy(text: string): string | undefined {
  const name = text.replace(LEADING, '').replace(/[\s.,:;'"“”»)\]-]+$/u, '');
  return /\p{L}{2}|\p{Script=Han}/u.test(name) ? name : undefined;
}
