import type { Article, Line } from '../../../article/article.ts';

/** Position of a line relative to the article. Credits are before it, at its start, at its end or after it. */
export type LinePosition = 'before' | 'start' | 'middle' | 'end' | 'after';

/** Lines further away belong to the page, not to the article. */
const MAX_LINE_DISTANCE = 15;

/** The first lines of the article that count as its start: a dateline, an editor's note, a standfirst. */
const OPENING_LINES = 4;

/** After this many lines of prose the start is over. */
const MAX_OPENING_PROSE = 2;

/** Of a very long page only this many lines at either end are checked: credits are there, and time is short. */
const MAX_LINES = 600;

/** A line with this much text outside its links is prose; with less it is navigation, a note or a name. Characters. */
const MIN_PROSE_LENGTH = 120;

/** Finds the position of each line, in the order of `article.lines`; undefined for lines too far away. */
export function findLinePositions(article: Article): Array<LinePosition | undefined> {
  const { lines } = article;
  const openingEnd = lines.findIndex(({ place }) => place === 'inside') + OPENING_LINES;
  const textStart = startOfText(lines);
  const last = lines.length - MAX_LINES;
  const lastProse = lines.findLastIndex((line) => line.place === 'inside' && isProse(line));
  return lines.map((line, index) => {
    const isSkipped = index >= MAX_LINES && index < last;
    if (line.distance > MAX_LINE_DISTANCE || isSkipped) return undefined;
    if (line.place === 'head') return 'before';
    if (line.place === 'after') return 'after';
    if (index >= lastProse) return 'end';
    return index < openingEnd && index < textStart ? 'start' : 'middle';
  });
}

/** The start ends at the second line of prose; the first may be a standfirst. */
function startOfText(lines: readonly Line[]): number {
  let prose = 0;
  const index = lines.findIndex((line) => {
    if (line.place === 'inside' && isProse(line)) prose++;
    return prose >= MAX_OPENING_PROSE;
  });
  return index < 0 ? lines.length : index;
}

function isProse({ text: textStart, links }: Line): boolean {
  const linkedLength = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return textStart.length - linkedLength >= MIN_PROSE_LENGTH;
}
