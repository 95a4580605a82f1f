import type { CandidateSet } from './candidate-set.ts';
import type { NoisyChannel } from './noisy-channel.ts';

/** The candidates of the word or phrase at the positions [from, to) of `ids`; undefined if there are none. */
export function lookupCandidates(
  { phrases, candidatesOf }: NoisyChannel,
  ids: Int32Array,
  from: number,
  to: number,
): CandidateSet | undefined {
  const id = ids[from] as number;
  if (to - from === 1) return candidatesOf(id);
  const entries = phrases.startingWith(id, ids[from + 1] as number) ?? [];
  return candidatesOf(
    entries.find((entry) => phrases.lengthAt(entry, ids, from) === to - from) ?? -1,
  );
}
