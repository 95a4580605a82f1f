import type { Article, Block, Line, Link } from '../../../src/article/article.ts';

/** A page in short form: lines are text with `<a href>` in it. */
export interface Page {
  url?: string;
  title?: string;
  siteName?: string;
  byline?: string;
  publishedTime?: string;
  canonical?: string;
  ogUrl?: string;
  generator?: string;
  meta?: Record<string, string>;
  before?: string[];
  body: string[];
  after?: string[];
  pictures?: string[];
  /** Ancestors of every line of the body. */
  ancestors?: string[];
}

const ANCHOR = /<a href="([^"]*)">(.*?)<\/a>/g;

function lineOf(source: string, place: Line['place'], distance: number): Line {
  const links: Link[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(ANCHOR)) {
    text += source.slice(from, match.index);
    const words = match[2] ?? '';
    const start = text.length;
    links.push({ text: words, href: match[1] ?? '', start, end: start + words.length });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), links, ancestors: ['p', 'article'], place, distance };
}

/** The article that reading such a page would give. */
export function articleOf(page: Page): Article {
  const blocks: Block[] = [];
  let text = '';
  const inside = page.body.map((source) => {
    const line = lineOf(source, 'inside', 0);
    const start = text.length === 0 ? 0 : text.length + 2;
    text += (text.length === 0 ? '' : '\n\n') + line.text;
    blocks.push({ kind: 'paragraph', start, end: text.length });
    return {
      ...line,
      ...(page.ancestors && { ancestors: page.ancestors }),
      span: { start, end: text.length },
    };
  });
  const before = page.before ?? [];
  return {
    url: page.url ?? 'https://reprints.example/2024/05/some-page.html',
    title: page.title ?? 'Lighthouse keepers of the northern coast count their boats again',
    ...(page.siteName && { siteName: page.siteName }),
    ...(page.byline && { byline: page.byline }),
    ...(page.publishedTime && { publishedTime: page.publishedTime }),
    head: {
      ...(page.canonical && { canonical: page.canonical }),
      ...(page.ogUrl && { ogUrl: page.ogUrl }),
      ...(page.generator && { generator: page.generator }),
      meta: page.meta ?? {},
    },
    text,
    blocks,
    mentions: [],
    lines: [
      ...before.map((source, at) => lineOf(source, 'head', at - before.length)),
      ...inside,
      ...(page.after ?? []).map((source, at) => lineOf(source, 'after', at + 1)),
    ],
    pictures: (page.pictures ?? []).map((src) => ({ src, alt: '' })),
    truncated: false,
  };
}
