import { confidenceOf } from '../../../src/engine/named-wording.ts';
import type { Evidence } from '../../../src/engine/verdict.ts';
import type { SpinnerSubstitution, SpunText } from '../../spinners/spinner.ts';
import type { SpinJudge } from '../load-engine.ts';

/** What the engine would mark in a spun text, with the truth. */
export interface JudgedMark {
  evidence: Evidence;
  /** Probability (0–1) that the words were substituted and the first expected wording is right. */
  confidence: number;
  /** The words were substituted. */
  isRight: boolean;
  /** The first expected wording is what stood there. */
  isNamedRight: boolean;
}

const overlaps = ({ start = -1, end = -1 }: Evidence, swap: SpinnerSubstitution) =>
  start < swap.end && end > swap.start;

function judgeMark(evidence: Evidence, swaps: SpinnerSubstitution[]): JudgedMark {
  const own = swaps.filter((swap) => overlaps(evidence, swap));
  const first = evidence.expected?.[0]?.toLowerCase();
  return {
    evidence,
    confidence: confidenceOf(evidence),
    isRight: own.length > 0,
    isNamedRight: own.some(({ sourceWords }) => sourceWords.toLowerCase() === first),
  };
}

/** All evidence in texts that are said to be spun: nothing is marked in others. */
export function judgeMarks(texts: SpunText[], judge: SpinJudge): JudgedMark[] {
  return texts.flatMap(({ text, substitutions }) => {
    const { answer, evidence } = judge(text);
    const isSpun = answer.level === 'notice' || answer.level === 'warning';
    return isSpun ? evidence.map((one) => judgeMark(one, substitutions)) : [];
  });
}
