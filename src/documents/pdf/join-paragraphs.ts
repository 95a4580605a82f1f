import { hyphenatedWords, joinWords } from './join-words.ts';
import type { Line } from './order-lines.ts';
import { endOf } from './segment.ts';

/** A line that stands further below than this times the usual distance begins a paragraph. */
const PARAGRAPH_DISTANCE = 1.3;

/** An indent, and text of another size. Times the height of the text. */
const INDENT = 0.8;
const SIZE_CHANGE = 0.12;

/** A line that ends this far before the column's edge was not broken for want of room. Share of the column's width. */
const SHORT_LINE = 0.2;

const ENDS_SENTENCE = /[.!?…。！？۔؟।:][\s"'”’»)\]]*$/;

/** What a column looks like. */
interface ColumnShape {
  left: number;
  right: number;
  /** The usual distance between its lines. */
  leading: number;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function shapeOf(lines: readonly Line[]): ColumnShape {
  const distances = lines.slice(1).map((line, number) => line.y - (lines[number]?.y ?? 0));
  return {
    left: median(lines.map(({ x }) => x)),
    right: Math.max(...lines.map(endOf)),
    leading: median(distances.filter((distance) => distance > 0)),
  };
}

/** The lines of each column of each page. */
function splitByColumn(pages: readonly Line[][]): Line[][] {
  return pages.flatMap((lines) => {
    const columns = new Map<number, Line[]>();
    for (const line of lines) columns.set(line.column, [...(columns.get(line.column) ?? []), line]);
    return [...columns.values()];
  });
}

/** True if a line begins a paragraph, by how it stands below the line before it in its column. */
function beginsParagraph(before: Line, line: Line, { left, right, leading }: ColumnShape): boolean {
  const size = Math.max(before.height, line.height);
  if (Math.abs(before.height - line.height) > SIZE_CHANGE * size) return true;
  if (leading > 0 && line.y - before.y > PARAGRAPH_DISTANCE * leading) return true;
  const isShort = right - endOf(before) > SHORT_LINE * (right - left);
  if (isShort && ENDS_SENTENCE.test(before.text)) return true;
  const isIndented = (one: Line) =>
    one.isRightToLeft ? right - endOf(one) > INDENT * size : one.x - left > INDENT * size;
  return isIndented(line) && !isIndented(before);
}

/** A paragraph goes on in the next column if its sentence does, in letters of the same size. */
function goesOn(before: Line, line: Line): boolean {
  const size = Math.max(before.height, line.height);
  return (
    !ENDS_SENTENCE.test(before.text) &&
    Math.abs(before.height - line.height) <= SIZE_CHANGE * size &&
    !/^\s*[•▪–—*]/.test(line.text)
  );
}

/** Joins the lines of a document into paragraphs, separated by blank lines. */
export function joinParagraphs(pages: readonly Line[][]): string {
  const paragraphs: string[][] = [];
  let last: Line | undefined;
  for (const lines of splitByColumn(pages)) {
    const shape = shapeOf(lines);
    lines.forEach((line, number) => {
      const isNew = last && (number > 0 ? beginsParagraph(last, line, shape) : !goesOn(last, line));
      const paragraph = paragraphs.at(-1);
      if (!paragraph || isNew) paragraphs.push([line.text]);
      else paragraph.push(line.text);
      last = line;
    });
  }
  const hyphenated = hyphenatedWords(paragraphs.flat());
  return paragraphs.map((lines) => joinWords(lines, hyphenated)).join('\n\n');
}
