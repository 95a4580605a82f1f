/** How many words a spinner has to choose from when it replaces an entry, by source. */
export interface AlternativeCounts {
  /** Other members of the entry's synonym sets. */
  synonyms: Uint16Array;
  /** Words that Moby lists under the word. */
  moby: Uint16Array;
}

/**
 * WordNet's synonym sets and Moby's lists in flat arrays. An *entry* is a word (its id) or a phrase (the number of words
 * plus the number of the phrase).
 */
export interface Thesaurus {
  /** From this entry on phrases have no source words: Moby lists them, but nothing leads back from them. */
  firstPhraseWithoutSources: number;
  /** The words of phrase i: `phraseWords[phraseStart[i]]` … `phraseWords[phraseStart[i + 1] - 1]`. */
  phraseStart: Uint32Array;
  phraseWords: Int32Array;
  /** Members (entries) of synonym set s: `synsetMembers[synsetStart[s]]` … */
  synsetStart: Uint32Array;
  synsetMembers: Uint32Array;
  /** Synonym sets of entry e: `entrySynsets[entrySynsetStart[e]]` … */
  entrySynsetStart: Uint32Array;
  entrySynsets: Uint16Array;
  /** Moby's roots (word ids) that list word w: `mobyRoots[mobyRootStart[w]]` … */
  mobyRootStart: Uint32Array;
  mobyRoots: Uint16Array;
  alternatives: AlternativeCounts;
}
