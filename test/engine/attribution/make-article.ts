import type { Article, Head, Line, Link } from '../../../src/article/article.ts';

/** Marks a link in a test's line: `[words](address)`. */
const LINK = /\[([^[\]]*)\]\(([^)\s]+)\)/g;

/** A line written as text with `[words](address)` for its links. */
export function makeLine(
  marked: string,
  place: Line['place'] = 'inside',
  ancestors = ['p', 'div'],
): Line {
  const links: Link[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: words = '', 2: href = '', index } of marked.matchAll(LINK)) {
    text += marked.slice(from, index);
    links.push({ start: text.length, end: text.length + words.length, text: words, href });
    text += words;
    from = index + whole.length;
  }
  text += marked.slice(from);
  return { text, links, ancestors, place, distance: place === 'inside' ? 0 : 1 };
}

interface Parts {
  url?: string;
  title?: string;
  siteName?: string;
  head?: Partial<Head>;
  before?: string[];
  body?: string[];
  /** Last lines of the article. */
  end?: string[];
  after?: string[];
}

const PROSE =
  'The council met on Tuesday evening to talk about the new bridge, and after two hours of debate nobody could say who would pay for it, nor when the work might begin.';

/** An article with prose of its own around the given lines. */
export function makeArticle(parts: Parts): Article {
  const lines = [
    ...(parts.before ?? []).map((line) => makeLine(line, 'head')),
    ...(parts.body ?? [PROSE, PROSE, PROSE, PROSE, PROSE, PROSE]).map((line) => makeLine(line)),
    ...(parts.end ?? []).map((line) => makeLine(line)),
    ...(parts.after ?? []).map((line) => makeLine(line, 'after')),
  ];
  return {
    url: parts.url ?? 'https://page.example/2024/the-bridge-nobody-wants.html',
    title: parts.title ?? 'The bridge nobody wants to pay for',
    ...(parts.siteName && { siteName: parts.siteName }),
    head: { meta: {}, ...parts.head },
    text: lines
      .filter(({ place }) => place === 'inside')
      .map(({ text }) => text)
      .join('\n\n'),
    blocks: [],
    mentions: [],
    lines,
    pictures: [],
    truncated: false,
  };
}

export { PROSE };
