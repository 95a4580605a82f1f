import type { AlternativeCounts } from '../../src/engine/thesaurus/thesaurus.ts';
import type { Rows } from './rows.ts';

const MAX_COUNT = 65_535;

/** Counts both thesauri: what can replace a word is what lists it among its source words. */
export function countAlternatives({
  synsets,
  byEntry,
  roots,
}: Record<'synsets' | 'byEntry' | 'roots', Rows>): AlternativeCounts {
  const synonyms = new Uint16Array(byEntry.starts.length - 1);
  for (let entry = 0; entry < synonyms.length; entry++) {
    let others = 0;
    for (const synset of byEntry.numbers.subarray(byEntry.starts[entry], byEntry.starts[entry + 1]))
      others += (synsets.starts[synset + 1] as number) - (synsets.starts[synset] as number) - 1;
    synonyms[entry] = Math.min(others, MAX_COUNT);
  }
  const moby = new Uint16Array(synonyms.length);
  for (const word of roots.numbers) moby[word] = (moby[word] as number) + 1;
  return { synonyms, moby };
}
