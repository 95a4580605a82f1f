import type { BlockKind } from '../article.ts';

/** What the elements around a text say about it. */
export interface TextRole {
  kind: BlockKind;
  mention: boolean;
  /** The same, ignoring tables: old pages use them for layout, and paragraphs in them are paragraphs. */
  prose: { kind: BlockKind; mention: boolean };
}

/** Elements that mention words rather than use them. */
const MENTION_ELEMENTS = new Set(['q', 'em', 'i', 'cite', 'code', 'kbd', 'dfn', 'samp']);

const BLOCK_KIND_BY_ELEMENT: ReadonlyMap<string, BlockKind> = new Map([
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'quotation'],
  ['pre', 'preformatted'],
  ['td', 'table'],
  ['th', 'table'],
  ['caption', 'table'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
]);

const PLAIN_PARAGRAPH = { kind: 'paragraph', mention: false } as const;

/** The role of text directly below the root. */
export const ROOT_ROLE: TextRole = { ...PLAIN_PARAGRAPH, prose: PLAIN_PARAGRAPH };

/** The role of text in an element, given the role around the element. */
export function textRoleInside(name: string, around: TextRole): TextRole {
  const kind = BLOCK_KIND_BY_ELEMENT.get(name);
  if (kind === 'table') return { kind, mention: false, prose: around.prose };
  if (kind) return { kind, mention: false, prose: { kind, mention: false } };
  if (name === 'p') return { ...around.prose, prose: around.prose };
  if (!MENTION_ELEMENTS.has(name)) return around;
  return { ...around, mention: true, prose: { ...around.prose, mention: true } };
}
