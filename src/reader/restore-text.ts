import type { Article, BlockKind } from '../article/article.ts';
import type { Evidence } from '../engine/verdict.ts';

/** Words of the page that were probably others. */
export interface Swap {
  /** Place in the article's text: also its name. */
  start: number;
  /** What the page says. */
  quote: string;
  /** What was probably written, best first, in the quote's case. */
  expected: string[];
  /** True if the best of them is likelier than not, and so is put back at first. */
  isLikely: boolean;
}

/** Text as it stands, or words that can be put back. */
export type Piece = string | Swap;

export interface RestoredBlock {
  kind: BlockKind;
  start: number;
  pieces: Piece[];
}

/** Likelier than not; a chance of 0–1. */
const LIKELY = 0.5;

/** "Spider web" begins as the words that replace it should. */
function matchCase(words: string, quote: string): string {
  const first = quote.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function toSwap({ quote, start = 0, expected = [], certainty = 1 }: Evidence): Swap {
  const words = expected.map((one) => matchCase(one, quote));
  return { start, quote, expected: words, isLikely: certainty >= LIKELY };
}

/** Findings that can be put back, in the order of the text; of two that overlap, the first. */
function orderSwaps(evidence: Evidence[]): Swap[] {
  let end = 0;
  return evidence
    .filter(({ start, expected }) => start !== undefined && expected?.[0])
    .map(toSwap)
    .sort((a, b) => a.start - b.start)
    .filter((swap) => {
      if (swap.start < end) return false;
      end = swap.start + swap.quote.length;
      return true;
    });
}

/** The article's blocks, cut into text and words that can be put back. Evidence must be of this very article. */
export function restoreText({ text, blocks }: Article, evidence: Evidence[]): RestoredBlock[] {
  const swaps = orderSwaps(evidence);
  return blocks.map(({ kind, start, end }) => {
    const pieces: Piece[] = [];
    let at = start;
    for (const swap of swaps) {
      const after = swap.start + swap.quote.length;
      if (swap.start < at || after > end) continue;
      if (swap.start > at) pieces.push(text.slice(at, swap.start));
      pieces.push(swap);
      at = after;
    }
    if (at < end) pieces.push(text.slice(at, end));
    return { kind, start, pieces };
  });
}
