import type { Span } from '../../src/article/article.ts';
import { compare } from '../../src/engine/alignment/compare.ts';
import { plainTextArticle } from '../corpus/plain-text-article.ts';
import type { SentenceCase } from './sentence-cases.ts';

/** Pairs of sentences found, of these right, and how many there are to find. */
export interface SentenceScore {
  found: number;
  right: number;
  wanted: number;
}

function inside(span: Span, outer: Span | undefined): boolean {
  if (!outer) return false;
  const shared = Math.min(span.end, outer.end) - Math.max(span.start, outer.start);
  return shared * 2 > span.end - span.start;
}

function covered(spans: Span[], outer: Span | undefined): number[] {
  return spans.flatMap((span, at) => (inside(span, outer) ? [at] : []));
}

/** Compares the two texts of a case; a row that joins several sentences counts as every pair of them. */
export function scoreSentences(one: SentenceCase): SentenceScore {
  const { rows } = compare(plainTextArticle(one.copy), plainTextArticle(one.original));
  const truth = new Set(one.truth.map(([i, j]) => `${i} ${j}`));
  const score = { found: 0, right: 0, wanted: truth.size };
  for (const row of rows.filter(({ kind }) => kind === 'taken')) {
    for (const i of covered(one.copySpans, row.copy)) {
      for (const j of covered(one.originalSpans, row.original)) {
        score.found++;
        if (truth.has(`${i} ${j}`)) score.right++;
      }
    }
  }
  return score;
}

/** The harmonic mean of precision and recall over many cases. */
export function f1(scores: SentenceScore[]): number {
  const sum = (key: keyof SentenceScore) => scores.reduce((total, score) => total + score[key], 0);
  return (2 * sum('right')) / (sum('found') + sum('wanted'));
}
