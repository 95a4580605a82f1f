import type { Article, Block, Line } from './article.ts';
import { findTextLinks } from './lines/find-text-links.ts';
import { collapseWhitespace } from './text/collapse-whitespace.ts';

/** The same limit as for a page. Characters. */
const MAX_TEXT_LENGTH = 1_000_000;

/** Text whose lines are mostly this long was wrapped by an editor: a line break there means nothing. Characters. */
const MIN_WRAPPED_LENGTH = 50;
const MAX_WRAPPED_LENGTH = 100;

/** A first line that stands alone, is no longer than this and has no full stop is the title. Characters. */
const MAX_TITLE_LENGTH = 150;

/**
 * Builds an article from plain text. Blank lines separate paragraphs; without any, each line is a paragraph. Each line
 * of the file is a line of the article, and the addresses in it are its links. Undefined if there is only white space.
 */
export function articleFromText(plain: string, url: string): Article | undefined {
  const rows = plain
    .slice(0, MAX_TEXT_LENGTH)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((row) => collapseWhitespace(row).trim());
  const { text, blocks, lines } = joinRows(rows);
  if (text === '') return undefined;
  const [first] = blocks;
  const firstBlockText = first ? text.slice(first.start, first.end) : '';
  const isTitle = blocks.length > 1 && looksLikeTitle(firstBlockText);
  if (first && isTitle) first.kind = 'heading';
  return {
    url,
    title: isTitle ? firstBlockText : '',
    head: { meta: {} },
    text,
    blocks,
    mentions: [],
    lines,
    pictures: [],
    truncated: plain.length > MAX_TEXT_LENGTH,
  };
}

function looksLikeTitle(firstBlockText: string): boolean {
  return firstBlockText.length <= MAX_TITLE_LENGTH && !/[.:;,\n]$|\n/.test(firstBlockText);
}

function joinRows(rows: readonly string[]): { text: string; blocks: Block[]; lines: Line[] } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const lines: Line[] = [];
  const wrapped = isWrapped(rows);
  const hasBlank = rows.join('\n').trim().includes('\n\n');
  let length = 0;
  let open = false;
  for (const row of rows) {
    if (row === '') open = false;
    if (row === '') continue;
    const separator = open ? (wrapped ? ' ' : '\n') : blocks.length > 0 ? '\n\n' : '';
    const start = length + separator.length;
    const end = start + row.length;
    parts.push(separator, row);
    length = end;
    lines.push(toLine(row, start));
    const block = blocks.at(-1);
    if (open && block) block.end = end;
    else blocks.push({ kind: 'paragraph', start, end });
    open = hasBlank || wrapped;
  }
  return { text: parts.join(''), blocks, lines };
}

function toLine(row: string, start: number): Line {
  const span = { start, end: start + row.length };
  return {
    text: row,
    links: findTextLinks(row),
    ancestors: [],
    place: 'inside',
    distance: 0,
    span,
  };
}

function isWrapped(rows: readonly string[]): boolean {
  const lengths = rows.map((row) => row.length).filter((length) => length > 0);
  const sorted = lengths.sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  const longest = sorted.at(-1) ?? 0;
  return (
    median >= MIN_WRAPPED_LENGTH &&
    median <= MAX_WRAPPED_LENGTH &&
    longest <= 1.2 * MAX_WRAPPED_LENGTH
  );
}
