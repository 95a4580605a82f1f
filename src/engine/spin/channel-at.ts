import type { Candidates } from './candidates.ts';
import type { Channel } from './channel.ts';

/** The channel of the words or the phrase at the places [from, to) of a sequence of ids; undefined if there is none. */
export function channelAt(
  candidates: Candidates,
  ids: Int32Array,
  from: number,
  to: number,
): Channel | undefined {
  const id = ids[from] as number;
  if (to - from === 1) return candidates.of(id);
  const phrases = candidates.phrasesAt(id, ids[from + 1] as number) ?? [];
  return candidates.of(
    phrases.find((piece) => candidates.lengthAt(piece, ids, from) === to - from) ?? -1,
  );
}
