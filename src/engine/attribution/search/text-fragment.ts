import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { findWordRuns, type WordRun } from './find-word-runs.ts';
import { scoreWordRun } from './score-word-run.ts';

/** Shorter runs may stand elsewhere too; longer ones hide a change. */
const MAX_PASSAGE_WORDS = 7;
const MIN_PASSAGE_WORDS = 4;

/** A better run is worth going so many characters for. */
const CHARACTERS_PER_POINT = 120;

/**
 * A text fragment (WICG scroll-to-text-fragment) that lands the reader of the original on the passage being read: a run
 * of words that no evidence touches, near `near` (an offset in the article's text; its start, if not given).
 * ":~:text=…", to be set behind "#"; undefined if there is no such run. Browsers without support ignore it.
 */
export function textFragment(
  article: Article,
  evidence: readonly Evidence[],
  near = 0,
): string | undefined {
  const runs = findWordRuns(article, evidence, MAX_PASSAGE_WORDS).filter(
    ({ words }) => words.length >= MIN_PASSAGE_WORDS,
  );
  const price = (run: WordRun) =>
    Math.abs(run.start - near) / CHARACTERS_PER_POINT - scoreWordRun(run);
  const best = runs.reduce<WordRun | undefined>(
    (top, run) => (top && price(top) <= price(run) ? top : run),
    undefined,
  );
  return (
    best && `:~:text=${encodeURIComponent(best.text).replaceAll('-', '%2D').replaceAll("'", '%27')}`
  );
}
