import type { AlternativeCounts, Thesaurus } from '../thesaurus/thesaurus.ts';

const MAX_COUNT = 65_535;

type Lists = Pick<Thesaurus, 'synsetStart' | 'entrySynsetStart' | 'entrySynsets' | 'mobyRoots'>;

function countSynonyms({ synsetStart, entrySynsetStart, entrySynsets }: Lists): Uint16Array {
  const synonyms = new Uint16Array(entrySynsetStart.length - 1);
  for (let entry = 0; entry < synonyms.length; entry++) {
    let others = 0;
    const end = entrySynsetStart[entry + 1] as number;
    for (let i = entrySynsetStart[entry] as number; i < end; i++) {
      const synset = entrySynsets[i] as number;
      others += (synsetStart[synset + 1] as number) - (synsetStart[synset] as number) - 1;
    }
    synonyms[entry] = Math.min(others, MAX_COUNT);
  }
  return synonyms;
}

/** Counts both thesauri: what can replace a word is what lists it among its source words. */
export function countAlternatives(lists: Lists): AlternativeCounts {
  const synonyms = countSynonyms(lists);
  const moby = new Uint16Array(synonyms.length);
  for (const word of lists.mobyRoots) moby[word] = (moby[word] as number) + 1;
  return { synonyms, moby };
}
