/** How many features of a text are kept; 48 of 4 bytes let 20,000 articles with title and address fit in 5 MB. */
export const SKETCH_SIZE = 48;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const ENDS_SENTENCE = /[.!?:;"“”()\n]\s*$/u;

/** Names and numbers survive rewording; other words are kept too, for texts that have neither, but seldom first. */
const WEIGHTS = { name: 8, number: 8, word: 1 } as const;

/** Shorter words are grammar more often than matter. */
const SHORTEST_WORD = 5;
const SHORTEST_NAME = 3;
const SHORTEST_NUMBER = 2;

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

function kindOf(word: string, opensSentence: boolean): keyof typeof WEIGHTS | undefined {
  if (/\d/.test(word)) return word.length >= SHORTEST_NUMBER ? 'number' : undefined;
  const isName = !opensSentence && word[0] !== word[0]?.toLowerCase();
  if (isName && word.length >= SHORTEST_NAME) return 'name';
  return word.length >= SHORTEST_WORD ? 'word' : undefined;
}

/**
 * A text's sketch: of each name, number or longer word the pair with the next one is a feature; kept are those that
 * come first by weighted bottom-k sampling (Cohen and Kaplan 2007), so that two texts that share pairs keep the same.
 * Single words would also tie together the issues of a series; pairs tell them apart.
 * @returns at most `SKETCH_SIZE` 32-bit hashes, ascending; the text cannot be had back from them
 */
export function sketch(text: string): Uint32Array {
  const ranks = new Map<number, number>();
  let previous = { hash: 0, weight: 0 };
  for (const match of text.matchAll(WORD)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const kind = kindOf(match[0], match.index === 0 || ENDS_SENTENCE.test(before));
    if (!kind) continue;
    const next = { hash: hash(match[0].toLowerCase()), weight: WEIGHTS[kind] };
    const feature = mix(previous.hash ^ Math.imul(next.hash, 31));
    const rank = mix(feature) / (previous.weight + next.weight);
    ranks.set(feature, Math.min(rank, ranks.get(feature) ?? rank));
    previous = next;
  }
  const first = [...ranks].sort((a, b) => a[1] - b[1] || a[0] - b[0]).slice(0, SKETCH_SIZE);
  return Uint32Array.from(first, ([feature]) => feature).sort();
}
