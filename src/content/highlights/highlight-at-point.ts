import type { TextHighlight } from './place-highlights.ts';

interface CaretAt {
  node: Node;
  offset: number;
}

/** The text position under a point of the window. */
function caretAt(x: number, y: number): CaretAt | undefined {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  // Chromium before 128 has only this older name.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The highlight that contains a text position. */
function highlightContaining(
  highlights: TextHighlight[],
  { node, offset }: CaretAt,
): TextHighlight | undefined {
  return highlights.find(({ range }) => range.isPointInRange(node, offset));
}

/** The highlight that contains the caret, if nothing is selected. */
export function highlightAtCaret(highlights: TextHighlight[]): TextHighlight | undefined {
  const { focusNode, focusOffset = 0, isCollapsed } = getSelection() ?? {};
  if (!focusNode || !isCollapsed) return undefined;
  return highlightContaining(highlights, { node: focusNode, offset: focusOffset });
}

const isInside = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** The highlight under a point of the window. The point must be on its words, not just near a character. */
export function highlightAtPoint(
  highlights: TextHighlight[],
  x: number,
  y: number,
): TextHighlight | undefined {
  const caret = caretAt(x, y);
  const highlight = caret && highlightContaining(highlights, caret);
  const rects = highlight ? [...highlight.range.getClientRects()] : [];
  return rects.some((rect) => isInside(rect, x, y)) ? highlight : undefined;
}
