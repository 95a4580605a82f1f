import type { Evidence, Verdict } from '../../engine/verdict.ts';
import { isLikely } from './is-likely.ts';

/** The evidence of a verdict, by how it is shown. */
export interface SelectedEvidence {
  /** Evidence for questions answered with "notice" or "warning". */
  shown: Evidence[];
  /** Evidence for the other questions: any text has some. */
  remaining: Evidence[];
  /** Evidence highlighted on the page: the likely part of what is shown, without hidden signals. */
  likely: Evidence[];
  /** Evidence highlighted as well on request. */
  doubtful: Evidence[];
}

/** Selects the evidence to show. If none is likely by itself, all evidence for the answer counts as likely. */
export function selectEvidence(verdict: Verdict, hidden: string[]): SelectedEvidence {
  const isShown = ({ question }: Evidence) =>
    ['warning', 'notice'].includes(verdict[question].level);
  const shown = verdict.evidence.filter(isShown);
  const wanted = shown.filter(({ signal }) => !hidden.includes(signal));
  const likely = wanted.filter(isLikely);
  return {
    shown,
    remaining: verdict.evidence.filter((evidence) => !isShown(evidence)),
    likely: likely.length > 0 ? likely : wanted,
    doubtful: likely.length > 0 ? wanted.filter((evidence) => !isLikely(evidence)) : [],
  };
}
