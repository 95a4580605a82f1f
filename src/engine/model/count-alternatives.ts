/** How many words a spinner has to choose from when it replaces a piece, by thesaurus. */
export interface AlternativeCounts {
  /** Other members of the piece's synonym sets. */
  synonyms: Uint16Array;
  /** Words that Moby lists under the word as a root. */
  moby: Uint16Array;
}

interface ThesaurusLists {
  setStart: Uint32Array;
  pieceStart: Uint32Array;
  pieceSet: Uint32Array;
  root: Uint16Array;
}

const MAX_COUNT = 65_535;

/** Counts both ways of a thesaurus at once: what can replace a word is what names it among its originals. */
export function countAlternatives({
  setStart,
  pieceStart,
  pieceSet,
  root,
}: ThesaurusLists): AlternativeCounts {
  const synonyms = new Uint16Array(pieceStart.length - 1);
  for (let piece = 0; piece < synonyms.length; piece++) {
    let others = 0;
    for (let s = pieceStart[piece] as number; s < (pieceStart[piece + 1] as number); s++) {
      const set = pieceSet[s] as number;
      others += (setStart[set + 1] as number) - (setStart[set] as number) - 1;
    }
    synonyms[piece] = Math.min(others, MAX_COUNT);
  }
  const moby = new Uint16Array(synonyms.length);
  for (const word of root) moby[word] = (moby[word] as number) + 1;
  return { synonyms, moby };
}
