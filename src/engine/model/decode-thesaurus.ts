import type { Thesaurus } from '../thesaurus/thesaurus.ts';
import { countAlternatives } from './count-alternatives.ts';
import type { SectionBytes } from './decompress-sections.ts';
import { readVarint, type VarintStream, varintsOf } from './varints.ts';

type Phrases = Pick<Thesaurus, 'phraseStart' | 'phraseWords'>;
type Synsets = Pick<Thesaurus, 'synsetStart' | 'synsetMembers'>;
type SynsetsByEntry = Pick<Thesaurus, 'entrySynsetStart' | 'entrySynsets'>;
type MobyRoots = Pick<Thesaurus, 'mobyRootStart' | 'mobyRoots'>;

function decodePhrases(numbers: VarintStream, count: number): Phrases {
  const phraseStart = new Uint32Array(count + 1);
  // Each number takes a byte of `high` at least.
  const words = new Int32Array(numbers.high.length);
  let at = 0;
  for (let phrase = 0; phrase < count; phrase++) {
    for (let left = readVarint(numbers); left > 0; left--) words[at++] = readVarint(numbers);
    phraseStart[phrase + 1] = at;
  }
  return { phraseStart, phraseWords: words.slice(0, at) };
}

function decodeSynsets(numbers: VarintStream, count: number): Synsets {
  const synsetStart = new Uint32Array(count + 1);
  const members = new Uint32Array(numbers.high.length);
  let at = 0;
  let first = 0;
  for (let synset = 0; synset < count; synset++) {
    const size = readVarint(numbers);
    first += readVarint(numbers);
    members[at++] = first;
    let member = first;
    for (let i = 1; i < size; i++) {
      member += readVarint(numbers) + 1;
      members[at++] = member;
    }
    synsetStart[synset + 1] = at;
  }
  return { synsetStart, synsetMembers: members.slice(0, at) };
}

/** The synonym sets of each entry, from the members of each set. */
function synsetsByEntry({ synsetStart, synsetMembers }: Synsets, entries: number): SynsetsByEntry {
  const entrySynsetStart = new Uint32Array(entries + 1);
  for (const entry of synsetMembers)
    entrySynsetStart[entry + 1] = (entrySynsetStart[entry + 1] as number) + 1;
  for (let i = 1; i <= entries; i++)
    entrySynsetStart[i] = (entrySynsetStart[i] as number) + (entrySynsetStart[i - 1] as number);
  const entrySynsets = new Uint32Array(synsetMembers.length);
  const next = entrySynsetStart.slice();
  for (let synset = 0; synset + 1 < synsetStart.length; synset++) {
    for (let i = synsetStart[synset] as number; i < (synsetStart[synset + 1] as number); i++) {
      const entry = synsetMembers[i] as number;
      entrySynsets[next[entry] as number] = synset;
      next[entry] = (next[entry] as number) + 1;
    }
  }
  return { entrySynsetStart, entrySynsets };
}

function decodeMobyRoots(numbers: VarintStream, words: number): MobyRoots {
  const mobyRootStart = new Uint32Array(words + 1);
  const roots = new Uint16Array(numbers.high.length);
  let at = 0;
  for (let word = 0; word < words; word++) {
    let root = -1;
    for (let left = readVarint(numbers); left > 0; left--) {
      root += readVarint(numbers) + 1;
      roots[at++] = root;
    }
    mobyRootStart[word + 1] = at;
  }
  return { mobyRootStart, mobyRoots: roots.slice(0, at) };
}

/** How much the thesaurus holds. */
export interface ThesaurusSizes {
  words: number;
  phrases: number;
  synsets: number;
  /** These phrases come first; nothing leads back from the others. */
  phrasesWithSources: number;
}

/** The thesaurus. Synonym sets can be read both ways: members by set, sets by entry. */
export function decodeThesaurus(sections: SectionBytes, sizes: ThesaurusSizes): Thesaurus {
  const synsets = decodeSynsets(varintsOf(sections, 'synsets'), sizes.synsets);
  const lists = {
    ...synsets,
    ...synsetsByEntry(synsets, sizes.words + sizes.phrases),
    ...decodeMobyRoots(varintsOf(sections, 'mobyRoots'), sizes.words),
  };
  return {
    firstPhraseWithoutSources: sizes.words + sizes.phrasesWithSources,
    ...decodePhrases(varintsOf(sections, 'phrases'), sizes.phrases),
    ...lists,
    alternatives: countAlternatives(lists),
  };
}
