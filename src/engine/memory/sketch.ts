/**
 * How many features of a text are kept: with 42 of 4 bytes, and titles and addresses packed, 20,000 articles fit in
 * 5 MB; with 40 one more of 214 spun copies is missed.
 */
export const SKETCH_SIZE = 42;

/** Low bits of a feature say in which sixteenth of the text it stands; the 28 above are a hash of the words. */
export const PLACE_BITS = 4;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const ENDS_SENTENCE = /[.!?:;"“”()\n]\s*$/u;

/** Shorter words are grammar more often than matter, shorter numbers count lists. */
const SHORTEST_WORD = 5;
const SHORTEST_NAME = 3;
const SHORTEST_NUMBER = 3;

interface Word {
  hash: number;
  at: number;
  /** True for names and numbers. */
  isAnchor: boolean;
}

/**
 * Which words are joined with the next of their kind, and how much sooner than another such a pair is kept. Names and
 * numbers survive rewording; a word beside a name may; words alone are for texts that have neither.
 */
const CHAINS = [
  { joins: (word: Word) => word.isAnchor, weigh: () => 16, salt: 31 },
  { joins: (word: Word) => !word.isAnchor, weigh: () => 1, salt: 31 },
  {
    joins: () => true,
    weigh: (a: Word | undefined, b: Word) => (a?.isAnchor || b.isAnchor ? 4 : 1),
    salt: 37,
  },
];

/** Murmur3's final mix, 32 bits. */
function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a, mixed. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

function isAnchor(word: string, opensSentence: boolean): boolean {
  if (/\d/.test(word)) return word.length >= SHORTEST_NUMBER;
  const isName = !opensSentence && word[0] !== word[0]?.toLowerCase();
  return isName && word.length >= SHORTEST_NAME;
}

/** Names, numbers and longer words, in the order of the text. */
function* readWords(text: string): Generator<Word> {
  for (const { 0: word, index: at } of text.matchAll(WORD)) {
    const before = text.slice(Math.max(0, at - 3), at);
    const anchor = isAnchor(word, at === 0 || ENDS_SENTENCE.test(before));
    if (!anchor && (word.length < SHORTEST_WORD || /\d/.test(word))) continue;
    yield { hash: hash(word.toLowerCase()), at, isAnchor: anchor };
  }
}

/**
 * A text's sketch: each word of a chain with the next one is a feature; kept are those that come first by weighted
 * bottom-k sampling (Cohen and Kaplan 2007), so that two texts that share pairs keep the same. Single words would also
 * tie together the issues of a series; pairs tell them apart.
 * @returns at most `SKETCH_SIZE` numbers of 32 bits, ascending; the text cannot be had back from them
 */
export function sketch(text: string): Uint32Array {
  const kept = new Map<number, { rank: number; place: number }>();
  const before: (Word | undefined)[] = [];
  for (const word of readWords(text)) {
    const place = Math.floor((word.at / text.length) * 2 ** PLACE_BITS);
    CHAINS.forEach(({ joins, weigh, salt }, i) => {
      if (!joins(word)) return;
      const pair = mix((before[i]?.hash ?? 0) ^ Math.imul(word.hash, salt)) >>> PLACE_BITS;
      const rank = mix(pair) / weigh(before[i], word);
      const known = kept.get(pair);
      kept.set(pair, { place, ...known, rank: Math.min(rank, known?.rank ?? rank) });
      before[i] = word;
    });
  }
  const first = [...kept].sort((a, b) => a[1].rank - b[1].rank || a[0] - b[0]);
  return Uint32Array.from(
    first.slice(0, SKETCH_SIZE),
    ([pair, { place }]) => pair * 2 ** PLACE_BITS + place,
  ).sort();
}
