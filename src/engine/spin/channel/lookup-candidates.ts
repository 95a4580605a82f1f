import type { CandidateSet } from './candidate-set.ts';
import type { NoisyChannel } from './noisy-channel.ts';

/** The channel of the words or the phrase at the places [from, to) of a sequence of ids; undefined if there is none. */
export function lookupCandidates(
  candidates: NoisyChannel,
  ids: Int32Array,
  from: number,
  to: number,
): CandidateSet | undefined {
  const id = ids[from] as number;
  if (to - from === 1) return candidates.forPiece(id);
  const phrases = candidates.phrasesAt(id, ids[from + 1] as number) ?? [];
  return candidates.forPiece(
    phrases.find((piece) => candidates.phraseLengthAt(piece, ids, from) === to - from) ?? -1,
  );
}
