import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleBlock, Original } from './original.ts';

/** Shorter articles give nothing to republish. */
const MIN_BLOCKS = 4;

const TAGS = new Set(['p', 'h2', 'li', 'blockquote']);

/** Takes an article page apart; undefined if it holds no article of a few paragraphs. */
export function readOriginal(html: string, url: string): Original | undefined {
  const { document } = parseHTML(html);
  const name = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content');
  const read = new Readability(document as unknown as Document).parse();
  if (!read?.content || !read.title) return undefined;
  const body = parseHTML(`<html><body>${read.content}</body></html>`).document.body;
  makeAbsolute(body as unknown as Element, url);
  const blocks = blocksOf(body as unknown as Element);
  if (blocks.length < MIN_BLOCKS) return undefined;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return {
    url,
    host,
    name: name?.trim() || host,
    title: read.title,
    blocks,
    pictures: picturesOf(body as unknown as Element),
  };
}

function makeAbsolute(body: Element, base: string): void {
  for (const [selector, attribute] of [
    ['a[href]', 'href'],
    ['img[src]', 'src'],
  ] as const)
    for (const element of body.querySelectorAll(selector)) {
      const given = element.getAttribute(attribute) ?? '';
      if (URL.canParse(given, base)) element.setAttribute(attribute, new URL(given, base).href);
    }
}

function blocksOf(body: Element): ArticleBlock[] {
  const elements = [...body.querySelectorAll('p, h2, li, blockquote')];
  return elements.flatMap((element) => {
    const tag = element.tagName.toLowerCase();
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const isOuter = element.querySelector('p, li, blockquote') !== null;
    if (!TAGS.has(tag) || isOuter || text.length < 2) return [];
    return [{ tag: tag as ArticleBlock['tag'], html: withoutPictures(element), text }];
  });
}

const withoutPictures = (element: Element): string =>
  element.innerHTML.replace(
    /<(?:img|picture|source|figure|svg)\b[^>]*>|<\/(?:picture|figure|svg)>/gi,
    '',
  );

const picturesOf = (body: Element): string[] =>
  [...body.querySelectorAll('img[src]')]
    .map((image) => image.getAttribute('src') ?? '')
    .filter((src) => /^https?:/.test(src));
