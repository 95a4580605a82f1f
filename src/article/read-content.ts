import { copyPage } from './copy-page.ts';
import { type Content, extractContent } from './extract-content.ts';
import { matchTexts } from './match-texts.ts';
import type { PageScan, ScanCaps } from './scan-page.ts';
import type { Sight } from './watch-sight.ts';
import { type WrittenText, writeText } from './write-text.ts';

/** The article found on a page. */
export interface ReadContent {
  content: Content;
  written: WrittenText;
  /** For each piece of the written text, the scan's number of its text node, or -1. */
  numbers: number[];
}

/** What a page is read with. */
export interface Page {
  document: Document;
  scan: PageScan;
  caps: ScanCaps;
  /** Characters of text read at most. */
  mostText: number;
}

/** If more of the found text than this share is unseen, the wrong thing was found. */
const MOST_UNSEEN = 0.5;

const NOTHING: ReadonlySet<number> = new Set();

/**
 * Finds the article and leaves out what readers do not see of it. If that is most of it, it was a decoy, and the page
 * is read again without it; unless its colour alone hides it, which says more of the page's background than of it.
 */
export function readContent(page: Page, sight: Sight): ReadContent | undefined {
  const first = readWithout(page, NOTHING);
  if (!first) return undefined;
  const unseen = findUnseen(first, sight, true);
  if (unseen.share <= MOST_UNSEEN) return rewrite(first, unseen.texts, page);
  const undrawn = findUnseen(first, sight, false);
  if (undrawn.share <= MOST_UNSEEN) return rewrite(first, undrawn.texts, page);
  const second = readWithout(page, undrawn.texts);
  return second && rewrite(second, findUnseen(second, sight, false).texts, page);
}

function readWithout(page: Page, left: ReadonlySet<number>): ReadContent | undefined {
  const copy = copyPage(page.document, page.scan, page.caps);
  for (const number of left) copy.texts.get(number)?.remove();
  const content = extractContent(copy.document);
  if (!content) return undefined;
  const written = writeText(content.root, () => true, page.mostText);
  return { content, written, numbers: matchTexts(written.pieces, page.scan, copy) };
}

function findUnseen({ written, numbers }: ReadContent, sight: Sight, byColour: boolean) {
  const texts = new Set<number>();
  let length = 0;
  written.pieces.forEach(({ start, end }, index) => {
    const number = numbers[index] ?? -1;
    if (number < 0 || !sight(number, byColour)) return;
    texts.add(number);
    length += end - start;
  });
  return { texts, share: length / Math.max(1, written.text.length) };
}

function rewrite(read: ReadContent, unseen: ReadonlySet<number>, page: Page): ReadContent {
  if (unseen.size === 0) return read;
  const hidden = new Set<Text>();
  const kept: number[] = [];
  read.written.pieces.forEach(({ node }, index) => {
    const number = read.numbers[index] ?? -1;
    if (unseen.has(number)) hidden.add(node);
    else kept.push(number);
  });
  const written = writeText(read.content.root, (node) => !hidden.has(node), page.mostText);
  return { ...read, written, numbers: kept };
}
