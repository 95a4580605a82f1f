import { passageLimit } from '../../src/engine/spin/passages.ts';
import type { Level } from '../../src/engine/verdict.ts';
import type { NestedScore } from './cross-validated-scores.ts';
import type { Threshold } from './find-thresholds.ts';
import { isJudged } from './is-judged.ts';
import type { Example } from './read-examples.ts';

/** How texts of one kind of writing, which nothing had learnt from, were judged. */
export interface KindOutcome {
  kind: string;
  texts: number;
  unknown: number;
  notice: number;
  warning: number;
}

function levelOf({ words, score, passage }: NestedScore, thresholds: Threshold[]): Level {
  const row = thresholds.find((one) => words <= one.words) as Threshold;
  if (score >= row.warning || passage >= passageLimit(thresholds)) return 'warning';
  return score >= row.notice ? 'notice' : 'clear';
}

/** Outcomes of the kinds that were left out whole, whole texts only. */
export function judgeKinds(
  examples: Example[],
  scores: NestedScore[],
  thresholds: Threshold[],
): KindOutcome[] {
  const outcomes = new Map<string, KindOutcome>();
  examples.forEach((example, i) => {
    const { collection, spun, key, weight } = example;
    if (collection !== 'kind' || spun || weight < 1) return;
    const kind = key.replace('kind:', '');
    const one = outcomes.get(kind) ?? { kind, texts: 0, unknown: 0, notice: 0, warning: 0 };
    const level = isJudged(example) ? levelOf(scores[i] as NestedScore, thresholds) : 'unknown';
    one.texts++;
    if (level !== 'clear') one[level]++;
    outcomes.set(kind, one);
  });
  return [...outcomes.values()].sort((a, b) => b.warning / b.texts - a.warning / a.texts);
}
