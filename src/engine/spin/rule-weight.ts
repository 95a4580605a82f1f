import type { Doc } from './document.ts';

/** Weight of the different signs among the words [from, to) of a reading. */
export function ruleWeight(
  { words, ruleEvidence: signs }: Doc,
  from = 0,
  to = words.length,
): number {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  const keys = new Map<string, number>();
  for (const sign of signs)
    if (sign.start >= start && sign.end <= end) keys.set(sign.signal + sign.key, sign.weight);
  let sum = 0;
  for (const weight of keys.values()) sum += weight;
  return sum;
}
