import type { Article, BlockKind } from '../article/article.ts';
import { matchCase } from '../browser/verdict-view/match-case.ts';
import { isMarked } from '../engine/is-marked.ts';
import type { Evidence } from '../engine/verdict.ts';
import { isPutBack } from './is-put-back.ts';

/** Words of the page that were probably others. */
export interface Substitution {
  /** Offset in the article's text; also its key. */
  start: number;
  /** What the page says. */
  quote: string;
  /** What was probably written, best first, in the quote's case. */
  expected: string[];
  /** True if the best of them is probably right, and so is restored at first. */
  isProbable: boolean;
  /** True if the words are not sure enough to be marked. */
  isDoubtful: boolean;
  /** True if a comparison has shown that the original has the expected words. */
  isProved: boolean;
}

/** Unchanged text, or words that can be restored. */
export type TextSegment = string | Substitution;

export interface RestoredBlock {
  kind: BlockKind;
  start: number;
  segments: TextSegment[];
}

function toSubstitution(evidence: Evidence): Substitution {
  const { quote, start = 0, expected = [] } = evidence;
  return {
    start,
    quote,
    expected: expected.map((words) => matchCase(words, quote)),
    isProbable: isPutBack(evidence),
    isDoubtful: !isMarked(evidence),
    isProved: evidence.isProved === true,
  };
}

/** Findings that can be restored, in text order; of two that overlap, the first. */
function orderSubstitutions(evidence: Evidence[]): Substitution[] {
  let end = 0;
  return evidence
    .filter(({ start, expected }) => start !== undefined && expected?.[0])
    .map(toSubstitution)
    .sort((a, b) => a.start - b.start)
    .filter((substitution) => {
      if (substitution.start < end) return false;
      end = substitution.start + substitution.quote.length;
      return true;
    });
}

/** Splits the article's blocks into text and words that can be restored. The evidence must belong to this article. */
export function restoreText({ text, blocks }: Article, evidence: Evidence[]): RestoredBlock[] {
  const substitutions = orderSubstitutions(evidence);
  return blocks.map(({ kind, start, end }) => {
    const segments: TextSegment[] = [];
    let position = start;
    for (const substitution of substitutions) {
      const substitutionEnd = substitution.start + substitution.quote.length;
      if (substitution.start < position || substitutionEnd > end) continue;
      if (substitution.start > position) segments.push(text.slice(position, substitution.start));
      segments.push(substitution);
      position = substitutionEnd;
    }
    if (position < end) segments.push(text.slice(position, end));
    return { kind, start, segments };
  });
}
