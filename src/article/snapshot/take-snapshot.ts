import { isDrawn, isHidden } from '../dom/is-hidden.ts';
import { isLargePage, PAGE_LIMITS } from '../dom/is-large-page.ts';
import type { Task } from '../task.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { SnapshotWriter } from './snapshot-writer.ts';

/** Nodes written per step of the task. */
const NODES_PER_STEP = 100;

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;

export interface TakenSnapshot {
  snapshot: PageSnapshot;
  /** The page's text nodes by their numbers. */
  texts: Text[];
}

/** Writes one node, without those below it. True if those are to be written, too. */
function writeNode(writer: SnapshotWriter, node: Node): boolean {
  if (node.nodeType === ELEMENT) return writer.enter(node as Element);
  if (node.nodeType === TEXT) writer.text(node as Text);
  else if (node.nodeType === COMMENT) writer.comment();
  return false;
}

/** Writes a tree. The page may change meanwhile: then it is looked at once more later. */
function* writeTree(writer: SnapshotWriter, root: Node): Task<void> {
  let count = 0;
  let node: Node | null = root;
  while (node && !writer.isFull) {
    if (++count % NODES_PER_STEP === 0) yield;
    const isEntered = writeNode(writer, node);
    const child: Node | null = isEntered ? node.firstChild : null;
    if (isEntered && !child) writer.leave();
    let next: Node | null = child ?? node.nextSibling;
    while (!next && node && node !== root) {
      node = node.parentNode;
      writer.leave();
      next = node === root ? null : (node?.nextSibling ?? null);
    }
    node = next;
  }
}

/** Takes a snapshot of a page, `without` the articles in some of its elements. */
export function* takeSnapshot(page: Document, without: readonly Element[]): Task<TakenSnapshot> {
  const isLarge = isLargePage(page, PAGE_LIMITS);
  const drawn = isDrawn(page);
  const writer = new SnapshotWriter({
    isHidden: (element) => isHidden(element, drawn),
    excluded: new Set(without),
    isLarge,
  });
  yield* writeTree(writer, page.documentElement);
  const { tokens, names, texts } = writer;
  const isQuirky = page.compatMode === 'BackCompat';
  return { snapshot: { tokens, names, isQuirky, isLarge, isDrawn: drawn }, texts };
}
