import { passageLimit } from '../../src/engine/spin/passages.ts';
import { isArchaic } from '../../src/engine/text/is-archaic.ts';
import { splitWords } from '../../src/engine/text/split-words.ts';
import { MIN_WORDS, OLDER_ENGLISH_SHARE } from '../../src/engine/thresholds.ts';
import type { Level } from '../../src/engine/verdict.ts';
import type { NestedScore } from './cross-validated-scores.ts';
import type { Threshold } from './find-thresholds.ts';
import type { Example } from './read-examples.ts';

/** How texts of one kind of writing, which nothing had learnt from, were judged. */
export interface KindOutcome {
  kind: string;
  texts: number;
  unknown: number;
  notice: number;
  warning: number;
}

function levelOf(
  { words, score, passage }: NestedScore,
  text: string,
  thresholds: Threshold[],
): Level {
  const archaic = splitWords(text).filter(({ key }) => isArchaic(key)).length;
  if (words < MIN_WORDS || archaic >= OLDER_ENGLISH_SHARE * words) return 'unknown';
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
  examples.forEach(({ collection, spun, key, weight, doc }, i) => {
    if (collection !== 'kind' || spun || weight < 1) return;
    const kind = key.replace('kind:', '');
    const one = outcomes.get(kind) ?? { kind, texts: 0, unknown: 0, notice: 0, warning: 0 };
    const level = levelOf(scores[i] as NestedScore, doc.text, thresholds);
    one.texts++;
    if (level !== 'clear') one[level]++;
    outcomes.set(kind, one);
  });
  return [...outcomes.values()].sort((a, b) => b.warning / b.texts - a.warning / a.texts);
}
