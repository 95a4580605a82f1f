import type { Article, BlockKind } from '../article/article.ts';
import { howSure } from '../browser/how-sure.ts';
import { isLikely } from '../browser/is-likely.ts';
import { matchCase } from '../browser/match-case.ts';
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
  isSure: boolean;
  /** True if the words were swapped less likely than not. */
  isDoubtful: boolean;
}

/** Text as it stands, or words that can be put back. */
export type Piece = string | Swap;

export interface RestoredBlock {
  kind: BlockKind;
  start: number;
  pieces: Piece[];
}

/** A wording likelier than this is put back; a chance of 0–1. */
const SURE = 0.5;

function toSwap(evidence: Evidence): Swap {
  const { quote, start = 0, expected = [] } = evidence;
  const words = expected.map((one) => matchCase(one, quote));
  const isSure = howSure(evidence) >= SURE;
  return { start, quote, expected: words, isSure, isDoubtful: !isLikely(evidence) };
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
