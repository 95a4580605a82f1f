import type { TextHighlight } from './place-highlights.ts';

interface CaretAt {
  node: Node;
  offset: number;
}

/** The place in the text under a point of the window. */
function caretAt(x: number, y: number): CaretAt | undefined {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  // Chromium before 128 knows only this older name.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The mark that holds a place in the text. */
export function highlightContaining(
  marks: TextHighlight[],
  { node, offset }: CaretAt,
): TextHighlight | undefined {
  return marks.find(({ range }) => range.isPointInRange(node, offset));
}

const isInside = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** The mark under a point of the window; the nearest character is not enough, the point must lie on the words. */
export function highlightAtPoint(
  marks: TextHighlight[],
  x: number,
  y: number,
): TextHighlight | undefined {
  const place = caretAt(x, y);
  const mark = place && highlightContaining(marks, place);
  const rects = mark ? [...mark.range.getClientRects()] : [];
  return rects.some((rect) => isInside(rect, x, y)) ? mark : undefined;
}
