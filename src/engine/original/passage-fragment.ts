import type { Article } from '../../article/article.ts';
import type { Evidence } from '../verdict.ts';
import { findRuns, type Run } from './find-runs.ts';
import { scoreRun } from './score-run.ts';

/** Shorter runs may stand elsewhere too; longer ones hide a change. */
const LONGEST_PASSAGE = 7;
const SHORTEST_PASSAGE = 4;

/** A better run is worth going so many characters for. */
const CHARACTERS_PER_POINT = 120;

/**
 * A text fragment (WICG scroll-to-text-fragment) that lands the reader of the original on the passage being read: a run
 * of words that no evidence touches, near `near` (an offset in the article's text; its start, if not given).
 * ":~:text=…", to be set behind "#"; undefined if there is no such run. Browsers without support ignore it.
 */
export function passageFragment(
  article: Article,
  evidence: readonly Evidence[],
  near = 0,
): string | undefined {
  const runs = findRuns(article, evidence, LONGEST_PASSAGE).filter(
    ({ words }) => words.length >= SHORTEST_PASSAGE,
  );
  const price = (run: Run) => Math.abs(run.start - near) / CHARACTERS_PER_POINT - scoreRun(run);
  const best = runs.reduce<Run | undefined>(
    (top, run) => (top && price(top) <= price(run) ? top : run),
    undefined,
  );
  return (
    best && `:~:text=${encodeURIComponent(best.text).replaceAll('-', '%2D').replaceAll("'", '%27')}`
  );
}
