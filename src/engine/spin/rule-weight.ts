import type { Word } from '../text/split-words.ts';
import type { RuleEvidence } from './apply-spin-rules.ts';
import { type WordRange, wholeRange } from './word-range.ts';

/**
 * The summed weight of what rules found in a range of a text's words: of each different change of wording, and of each
 * rule that finds other signs.
 */
export function ruleWeight(
  evidence: readonly RuleEvidence[],
  words: readonly Word[],
  { from, to }: WordRange = wholeRange(words),
): number {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  const weights = new Map<string, number>();
  for (const match of evidence)
    if (match.start >= start && match.end <= end)
      weights.set(match.isWording ? match.signal + match.key : match.signal, match.weight);
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
