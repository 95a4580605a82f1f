import type { Article, Line } from '../../../article/article.ts';

/** Where a line stands as seen from the article: a credit belongs before, at the start, at the end or after it. */
export type LinePosition = 'before' | 'start' | 'middle' | 'end' | 'after';

/** Lines farther from the article than this belong to the page, not to the article (CREDITS.md, rule 1). */
const MAX_LINE_DISTANCE = 15;

/** So many first lines of the article count as its start: a dateline, a note of the editor, a standfirst. */
const OPENING_LINES = 4;

/** So many lines of prose end the opening, however few lines have passed. */
const MAX_OPENING_PROSE = 2;

/** Of a page of very many lines, so many at either end are looked at: credits stand there, and time is short. */
const MAX_LINES = 600;

/** A line with so much wording outside its links is prose; below, it is furniture, a note or a name. */
const MIN_PROSE_LENGTH = 120;

/** The position of every line, or undefined for those too far off; same order as `article.lines`. */
export function findLinePositions(article: Article): Array<LinePosition | undefined> {
  const { lines } = article;
  const opening = lines.findIndex(({ place }) => place === 'inside') + OPENING_LINES;
  const text = startOfText(lines);
  const last = lines.length - MAX_LINES;
  const lastProse = lines.findLastIndex((line) => line.place === 'inside' && isProse(line));
  return lines.map((line, at) => {
    if (line.distance > MAX_LINE_DISTANCE || (at >= MAX_LINES && at < last)) return undefined;
    if (line.place === 'head') return 'before';
    if (line.place === 'after') return 'after';
    if (at >= lastProse) return 'end';
    return at < opening && at < text ? 'start' : 'middle';
  });
}

/** The opening is over where two lines of prose have passed: a standfirst may be one. */
function startOfText(lines: readonly Line[]): number {
  let prose = 0;
  const at = lines.findIndex((line) => {
    if (line.place === 'inside' && isProse(line)) prose++;
    return prose >= MAX_OPENING_PROSE;
  });
  return at < 0 ? lines.length : at;
}

function isProse({ text, links }: Line): boolean {
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length - linked >= MIN_PROSE_LENGTH;
}
