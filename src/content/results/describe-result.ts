import { walk } from '../../article/dom/walk.ts';
import { collapseWhitespace } from '../../article/text/collapse-whitespace.ts';
import type { ResultLink } from '../../browser/results-page.ts';

/** Characters; longer titles are cut, of longer blocks the beginning is read. */
export const MAX_TITLE_LENGTH = 200;
const MAX_SNIPPET_LENGTH = 400;

const HOST = /^(?:https?:\/\/)?((?:[a-z\d-]+\.)+[a-z\d-]{2,})(?=$|[\s/›»>:])/i;

/** The text nodes below an element, those of scripts left out, up to so many characters. */
export function textsOf(root: Node): string[] {
  const texts: string[] = [];
  let length = 0;
  walk(root, {
    enter: (element) => !/^(?:script|style|template|noscript)$/i.test(element.localName),
    leave: () => {},
    text: (node) => {
      const text = collapseWhitespace(node.data).trim();
      if (text) texts.push(text);
      length += text.length;
      return length < MAX_SNIPPET_LENGTH + MAX_TITLE_LENGTH;
    },
  });
  return texts;
}

/** The first word that looks like a host: in a `<cite>`, else in a text of its own. */
function hostIn(block: Element): string | undefined {
  const cited = [...block.querySelectorAll('cite')].flatMap(textsOf);
  const found = [...cited, ...textsOf(block)].map((text) => HOST.exec(text)?.[1]).find(Boolean);
  return found?.toLowerCase();
}

/** An address that an attribute of the block says in full, as some engines do beside an opaque link. */
function statedAddress(link: Element, block: Element): string | undefined {
  for (let at = link.parentElement; at && block.contains(at); at = at.parentElement)
    for (const { value } of at.attributes)
      if (value.length < 2048 && /^https?:\/\/\S+$/i.test(value)) return value;
  return undefined;
}

/** What a page of results says of one of its links. */
export function describeResult(link: HTMLAnchorElement, title: string, block: Element): ResultLink {
  const text = textsOf(block).join(' ').replace(title, '').trim();
  const host = hostIn(block);
  const stated = statedAddress(link, block);
  return {
    href: link.href,
    title,
    snippet: text.slice(0, MAX_SNIPPET_LENGTH),
    ...(host && { host }),
    ...(stated && { stated }),
  };
}
