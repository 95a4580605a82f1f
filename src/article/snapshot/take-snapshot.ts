import { isDrawn, isHidden } from '../dom/is-hidden.ts';
import { isLargePage, PAGE_LIMITS } from '../dom/is-large-page.ts';
import type { Task } from '../task.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { SnapshotWriter } from './snapshot-writer.ts';
import type { TakenPage } from './taken-page.ts';

/** Nodes written per step of the task. */
const NODES_PER_STEP = 100;

/** Writes a tree. The page may change meanwhile: then it is looked at once more later. */
function* writeTree(writer: SnapshotWriter, root: Node): Task<void> {
  // Kept here, for each property that is read of a node costs as much as all else.
  const open: Node[] = [];
  let count = 0;
  let node: Node | null = root;
  while (node && !writer.isFull) {
    if (++count % NODES_PER_STEP === 0) yield;
    const isEntered = writer.write(node);
    const child: Node | null = isEntered ? node.firstChild : null;
    if (child) {
      open.push(node);
      node = child;
      continue;
    }
    if (isEntered) writer.leave();
    let next: Node | null = open.length > 0 ? node.nextSibling : null;
    while (!next && open.length > 0) {
      const left = open.pop();
      writer.leave();
      next = open.length > 0 ? (left?.nextSibling ?? null) : null;
    }
    node = next;
  }
}

/** Takes a snapshot of a page, `without` the articles in some of its elements. */
export function* takeSnapshot(
  page: Document,
  without: readonly Element[],
): Task<TakenPage<PageSnapshot>> {
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
  return { page: { tokens, names, isQuirky, isLarge, isDrawn: drawn }, texts };
}
