import type { Evidence, Verdict } from '../../engine/verdict.ts';
import { isLikely } from './is-likely.ts';

/** The findings of a verdict, by how they are told. */
export interface SelectedEvidence {
  /** Those that bear out an answer of some or clear signs. */
  shown: Evidence[];
  /** Those of questions whose answer tells nothing: a few stand in any text. */
  remaining: Evidence[];
  /** What is marked on the page: of what is told, and of the kinds that the reader wants, the likely ones. */
  likely: Evidence[];
  /** What is marked, too, once the reader asks for it. */
  doubtful: Evidence[];
}

/** Picks what is told of a verdict. Where no finding is likely by itself, all that bear it out together are. */
export function selectEvidence(verdict: Verdict, hidden: string[]): SelectedEvidence {
  const isTold = ({ question }: Evidence) =>
    ['warning', 'notice'].includes(verdict[question].level);
  const told = verdict.evidence.filter(isTold);
  const wanted = told.filter(({ signal }) => !hidden.includes(signal));
  const likely = wanted.filter(isLikely);
  return {
    shown: told,
    remaining: verdict.evidence.filter((one) => !isTold(one)),
    likely: likely.length > 0 ? likely : wanted,
    doubtful: likely.length > 0 ? wanted.filter((one) => !isLikely(one)) : [],
  };
}
