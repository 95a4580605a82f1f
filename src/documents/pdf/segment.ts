/** A stretch of text on one line. Lengths in points; `y` is the base line, downward. */
export interface Segment {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  isRightToLeft: boolean;
}

/** Base lines that are nearer than this belong to one line. Times the height of the text. */
const SAME_LINE = 0.4;

/** A wider gap separates columns, a narrower one words, a still narrower one nothing. Times the height of the text. */
const COLUMN_GAP = 1.1;
const WORD_GAP = 0.15;

export const endOf = ({ x, width }: Segment) => x + width;

export const isSameLine = (a: Segment, b: Segment) =>
  Math.abs(a.y - b.y) < SAME_LINE * Math.max(a.height, b.height);

/** Two neighbours on a line, left and right, as one. */
function join(left: Segment, right: Segment): Segment {
  const gap = right.x - endOf(left);
  const [first, second] = left.isRightToLeft ? [right, left] : [left, right];
  const hasSpace = /\s$/.test(first.text) || /^\s/.test(second.text);
  const space = !hasSpace && gap > WORD_GAP * left.height ? ' ' : '';
  return {
    ...left,
    text: `${first.text}${space}${second.text}`,
    width: Math.max(endOf(left), endOf(right)) - left.x,
    height: Math.max(left.height, right.height),
  };
}

/** Sorts into lines from top to bottom, each from left to right. */
function groupLines(pieces: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line && first && isSameLine(first, piece)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

/**
 * Joins pieces of text that stand side by side.
 * @param columnGap a wider gap ends a segment; times the height of the text
 */
export function joinSegments(pieces: readonly Segment[], columnGap = COLUMN_GAP): Segment[] {
  return groupLines(pieces).flatMap((line) => {
    const joined: Segment[] = [];
    for (const piece of line) {
      const last = joined.at(-1);
      if (piece.text.trim() === '') continue;
      const isNear = last && piece.x - endOf(last) <= columnGap * last.height;
      if (last && isNear) joined[joined.length - 1] = join(last, piece);
      else joined.push(piece);
    }
    return joined;
  });
}
