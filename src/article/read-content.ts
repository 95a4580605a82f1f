import { copyPage } from './copy-page.ts';
import { type Content, extractContent } from './extract-content.ts';
import { matchTexts } from './match-texts.ts';
import type { PageCaps } from './measure-page.ts';
import type { Steps } from './steps.ts';
import type { Sight } from './watch-sight.ts';
import { type WrittenText, writeText } from './write-text.ts';

/** The article found on a page. */
export interface ReadContent {
  content: Content;
  written: WrittenText;
  /** For each piece of the written text, the page's own text node, as far as it was found. */
  own: (Text | undefined)[];
  /** All of the page's text nodes in order. */
  order: readonly Text[];
  /** True if only the page's beginning was looked at. */
  truncated: boolean;
}

/** If more of the found text than this share is unseen, the wrong thing was found. */
const MOST_UNSEEN = 0.5;

/** Pieces looked at in one step. */
const IN_ONE_STEP = 50;

const NOTHING: ReadonlySet<Text> = new Set();

/**
 * Finds the article and leaves out what readers do not see of it. If that is most of it, it was a decoy, and the page
 * is read again without it; unless its paint alone hides it, which says more of the page's background than of it.
 * @param mostText characters of text read at most
 */
export function* readContent(
  document: Document,
  sight: Sight,
  caps: PageCaps,
  mostText: number,
): Steps<ReadContent | undefined> {
  const first = yield* readWithout(document, NOTHING, caps, mostText);
  if (!first) return undefined;
  const unseen = yield* findUnseen(first, sight, true);
  if (unseen.share <= MOST_UNSEEN) return rewrite(first, unseen.texts, mostText);
  const undrawn = yield* findUnseen(first, sight, false);
  if (undrawn.share <= MOST_UNSEEN) return rewrite(first, undrawn.texts, mostText);
  const second = yield* readWithout(document, undrawn.texts, caps, mostText);
  return second && rewrite(second, (yield* findUnseen(second, sight, false)).texts, mostText);
}

function* readWithout(
  document: Document,
  left: ReadonlySet<Text>,
  caps: PageCaps,
  mostText: number,
): Steps<ReadContent | undefined> {
  const copy = copyPage(document, caps);
  yield;
  if (left.size > 0) for (const [text, own] of copy.own) if (left.has(own)) text.remove();
  const content = extractContent(copy.document);
  yield;
  if (!content) return undefined;
  const written = writeText(content.root, () => true, mostText);
  const { own, truncated } = copy;
  const order = [...own.values()];
  return { content, written, own: matchTexts(written.pieces, copy), order, truncated };
}

function* findUnseen(
  { written, own }: ReadContent,
  sight: Sight,
  byPaint: boolean,
): Steps<{ texts: Set<Text>; share: number }> {
  const texts = new Set<Text>();
  let length = 0;
  for (const [index, { start, end }] of written.pieces.entries()) {
    if (index % IN_ONE_STEP === IN_ONE_STEP - 1) yield;
    const text = own[index];
    if (!text || !sight(text, byPaint)) continue;
    texts.add(text);
    length += end - start;
  }
  return { texts, share: length / Math.max(1, written.text.length) };
}

function rewrite(read: ReadContent, unseen: ReadonlySet<Text>, mostText: number): ReadContent {
  if (unseen.size === 0) return read;
  const hidden = new Set<Text>();
  const kept: (Text | undefined)[] = [];
  read.written.pieces.forEach(({ node }, index) => {
    const text = read.own[index];
    if (text && unseen.has(text)) hidden.add(node);
    else kept.push(text);
  });
  const written = writeText(read.content.root, (node) => !hidden.has(node), mostText);
  return { ...read, written, own: kept };
}
