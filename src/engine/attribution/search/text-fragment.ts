import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import { findWordRuns, type WordRun } from './find-word-runs.ts';
import { scoreWordRun } from './score-word-run.ts';

/** Shorter runs may occur elsewhere too; longer ones may contain a change. Words. */
const MAX_PASSAGE_WORDS = 7;
const MIN_PASSAGE_WORDS = 4;

/** Distance that one point of a better run outweighs. Characters. */
const CHARACTERS_PER_POINT = 120;

/**
 * Builds a text fragment (WICG scroll-to-text-fragment) that opens the original at the passage being read: a run of
 * words that no evidence overlaps, near the offset `near` in the article's text. The result is ":~:text=…", to be added
 * after "#"; undefined if there is no such run. Browsers without support ignore it.
 */
export function textFragment(
  article: Article,
  evidence: readonly Evidence[],
  near = 0,
): string | undefined {
  const runs = findWordRuns(article, evidence, MAX_PASSAGE_WORDS).filter(
    ({ words }) => words.length >= MIN_PASSAGE_WORDS,
  );
  const cost = (run: WordRun) =>
    Math.abs(run.start - near) / CHARACTERS_PER_POINT - scoreWordRun(run);
  const best = runs.reduce<WordRun | undefined>(
    (best, run) => (best && cost(best) <= cost(run) ? best : run),
    undefined,
  );
  return (
    best && `:~:text=${encodeURIComponent(best.text).replaceAll('-', '%2D').replaceAll("'", '%27')}`
  );
}
