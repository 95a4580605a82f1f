import { decodeVarint, type VarintStream } from './decode-varint.ts';

/** Words of phrases, all in one row: phrase i is `phraseWord[phraseStart[i]]` … */
export function decodePhrases(numbers: VarintStream, count: number) {
  const phraseStart = new Uint32Array(count + 1);
  const words = new Int32Array(numbers.high.length);
  let at = 0;
  for (let phrase = 0; phrase < count; phrase++) {
    for (let left = decodeVarint(numbers); left > 0; left--) words[at++] = decodeVarint(numbers);
    phraseStart[phrase + 1] = at;
  }
  return { phraseStart, phraseWord: words.slice(0, at) };
}

/** The sets of each piece, from the members of each set. */
function synsetsByEntry(setStart: Uint32Array, members: Uint32Array, pieces: number) {
  const pieceStart = new Uint32Array(pieces + 1);
  for (const piece of members) pieceStart[piece + 1] = (pieceStart[piece + 1] ?? 0) + 1;
  for (let i = 1; i <= pieces; i++) pieceStart[i] = (pieceStart[i] ?? 0) + (pieceStart[i - 1] ?? 0);
  const pieceSet = new Uint32Array(members.length);
  const next = pieceStart.slice();
  for (let set = 0; set + 1 < setStart.length; set++) {
    for (let i = setStart[set] ?? 0; i < (setStart[set + 1] ?? 0); i++) {
      const piece = members[i] ?? 0;
      pieceSet[next[piece] ?? 0] = set;
      next[piece] = (next[piece] ?? 0) + 1;
    }
  }
  return { pieceStart, pieceSet };
}

/** Synonym sets both ways: members by set, sets by piece. */
export function decodeSynsets(numbers: VarintStream, count: number, pieces: number) {
  const setStart = new Uint32Array(count + 1);
  // Each number takes a byte of `high` at least.
  const room = new Uint32Array(numbers.high.length);
  let at = 0;
  let first = 0;
  for (let set = 0; set < count; set++) {
    const size = decodeVarint(numbers);
    first += decodeVarint(numbers);
    room[at++] = first;
    let before = first;
    for (let i = 1; i < size; i++) {
      before += decodeVarint(numbers) + 1;
      room[at++] = before;
    }
    setStart[set + 1] = at;
  }
  const setMember = room.slice(0, at);
  return { setStart, setMember, ...synsetsByEntry(setStart, setMember, pieces) };
}

/** Moby's roots by word: `root[rootStart[w]]` … */
export function decodeMobyRoots(numbers: VarintStream, words: number) {
  const rootStart = new Uint32Array(words + 1);
  const root = new Uint16Array(numbers.high.length);
  let at = 0;
  for (let word = 0; word < words; word++) {
    let before = -1;
    for (let left = decodeVarint(numbers); left > 0; left--) {
      before += decodeVarint(numbers) + 1;
      root[at++] = before;
    }
    rootStart[word + 1] = at;
  }
  return { rootStart, root: root.slice(0, at) };
}
