import { memoize } from './memoize.ts';

/** What elements that hold readers' words are called, as a whole class or id. */
const COMMENT_NAME =
  /^(?:comments?(?:[-_]?(?:list|area|section|body|content|text))?|disqus_thread|respond|replies)$/i;

/** A name is short, and no sentence. Characters. */
const NAME = /^[\p{L}\p{N}@]\S*(?:\s\S+){0,4}(?<![.!?])$/u;
const MAX_NAME_LENGTH = 40;

/** A comment is a text, no longer than a few paragraphs, and has few parts: a name, a date, a button. */
const MIN_LENGTH = 40;
const MAX_LENGTH = 4000;
const MAX_PARTS = 8;

/** The button below each comment. */
const REPLY = /^\W*(?:reply|antworten|répondre|responder|ответить|回复)\W*$/i;

/** "NAME says:" */
const SAYS = /^(?:\S+\s){1,4}(?:says|said|wrote|schrieb|sagt|dice)\b.{0,30}:$/i;

/** What must be left of a page without its comments; a page of comments only is a forum, and read as it is. */
const MIN_REMAINING_LENGTH = 600;

const textOf = (element: Element) => (element.textContent ?? '').trim();

/** How much is written in an element. It is asked again and again, and counted once. Characters. */
type LengthOf = (element: Element) => number;

const hasReply = (item: Element) =>
  [...item.querySelectorAll('a, button, span')].some((element) => REPLY.test(textOf(element)));

/** The first words of an item, if they stand in an element of their own and are a name, above a text. */
function nameOf(item: Element, lengthOf: LengthOf): string | undefined {
  let first: Element | null = item;
  while (first && lengthOf(first) > MAX_NAME_LENGTH) {
    first = first.firstElementChild;
    while (first && lengthOf(first) === 0) first = first.nextElementSibling;
  }
  if (!first || first.matches('h1, h2, h3')) return undefined;
  const [name, text] = [textOf(first), textOf(item)];
  const isAbove = text.startsWith(name) && text.length >= name.length + MIN_LENGTH;
  return isAbove && NAME.test(name) ? name : undefined;
}

/** Most of its children are texts below names, with buttons to answer them; or they stand apart from the article. */
function isCommentList(list: Element, article: Element | undefined, lengthOf: LengthOf): boolean {
  const items = [...list.children].filter((child) => lengthOf(child) >= MIN_LENGTH);
  const named = items.filter((item) => lengthOf(item) <= MAX_LENGTH && nameOf(item, lengthOf));
  if (named.length < 2 || named.length * 3 < items.length * 2) return false;
  const isApart = article && !article.contains(list) && !list.contains(article);
  return isApart || named.filter(hasReply).length * 2 >= named.length;
}

/** One comment among the paragraphs: "NAME says:", or a name, a text and a button to answer. */
function isComment(item: Element, lengthOf: LengthOf): boolean {
  const name = nameOf(item, lengthOf);
  if (!name) return false;
  if (SAYS.test(name) || item.matches('article article')) return true;
  return item.childElementCount <= MAX_PARTS && lengthOf(item) <= MAX_LENGTH && hasReply(item);
}

function isCalledComments(element: Element): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.split(/\s+/);
  return names.some((name) => COMMENT_NAME.test(name));
}

/** The element that holds the article, if the page says which: the only `<main>` or `<article>` with enough text. */
function statedArticle(body: Element, lengthOf: LengthOf): Element | undefined {
  const stated = [...body.querySelectorAll('article, main')].filter(
    (element) =>
      !element.parentElement?.closest('article, main') && lengthOf(element) >= MIN_REMAINING_LENGTH,
  );
  return stated.length === 1 ? stated[0] : undefined;
}

/**
 * The parts of a page that its readers wrote: they are no part of the article, and accuse nobody. Known by the names of
 * their elements, and by their shape: names with texts below them. Empty if hardly anything would be left without them.
 * @param body of a page without scripts
 */
export function findComments(body: Element): Element[] {
  const lengthOf = memoize((element: Element) => textOf(element).length);
  const article = statedArticle(body, lengthOf);
  const found: Element[] = [];
  let rest = lengthOf(body);
  for (const element of body.querySelectorAll(
    'article, section, div, ul, ol, li, aside, blockquote',
  )) {
    if (found.at(-1)?.contains(element) || element.querySelector('h1, main')) continue;
    const isFound =
      isCalledComments(element) ||
      isCommentList(element, article, lengthOf) ||
      isComment(element, lengthOf);
    if (!isFound) continue;
    found.push(element);
    rest -= lengthOf(element);
  }
  return rest >= MIN_REMAINING_LENGTH ? found : [];
}
