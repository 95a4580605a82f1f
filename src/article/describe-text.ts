import type { BlockKind } from './article.ts';

/** Elements that mention words rather than use them. */
const MENTIONS = new Set(['q', 'em', 'i', 'cite', 'code', 'kbd', 'dfn', 'samp']);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
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

/** What the ancestors of a text node, up to `root`, make of it. */
export function describeText(node: Text, root: Element): { kind: BlockKind; mention: boolean } {
  let mention = false;
  let inParagraph = false;
  for (let up = node.parentElement; up && up !== root; up = up.parentElement) {
    const name = up.localName;
    const kind = KINDS.get(name);
    if (kind && !(inParagraph && kind === 'table')) return { kind, mention };
    if (name === 'p') inParagraph = true;
    if (MENTIONS.has(name)) mention = true;
  }
  return { kind: 'paragraph', mention };
}
