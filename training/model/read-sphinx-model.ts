/** A back-off model as flat arrays; probabilities and back-off weights are natural logarithms. */
export interface BackoffModel {
  words: string[];
  unigram: Float32Array;
  unigramBackoff: Float32Array;
  /** Bigram i is `bigramFirst[i] bigramLast[i]`. */
  bigramFirst: Uint32Array;
  bigramLast: Uint32Array;
  bigram: Float32Array;
  bigramBackoff: Float32Array;
  /** Trigram i is `trigramFirst[i]` before the words of bigram `trigramRest[i]`. */
  trigramFirst: Uint32Array;
  trigramRest: Uint32Array;
  trigram: Float32Array;
}

const HEADER = 'Trie Language Model';
/** Logarithms in the file have this base (sphinxbase's logmath). */
const LOG_BASE = Math.log(1.0001);
const QUANTISED = 1 << 16;

const bitsFor = (max: number) => 32 - Math.clz32(max);

/** Reads `width` ≤ 25 bits at a bit offset (least significant first), as sphinxbase's bit arrays hold them. */
function readBits(view: DataView, offset: number, width: number): number {
  return (view.getUint32(offset >>> 3, true) >>> (offset & 7)) & ((1 << width) - 1);
}

/**
 * Reads a trigram model in sphinxbase's binary trie format (`ngram_model_trie.c`, `lm_trie.c`): the trie goes
 * from an n-gram's last word to its first. Throws if the file is another kind of model.
 */
export function readSphinxModel(file: Buffer): BackoffModel {
  const bytes = new Uint8Array(file.byteLength + 16);
  bytes.set(file);
  const view = new DataView(bytes.buffer);
  if (file.toString('latin1', 0, HEADER.length) !== HEADER || bytes[HEADER.length] !== 3)
    throw new Error('This is not a trigram model in sphinxbase’s trie format.');
  let at = HEADER.length + 1;
  const [unigrams, bigrams, trigrams] = [0, 4, 8].map((skip) =>
    view.getUint32(at + skip, true),
  ) as [number, number, number];
  at += 12 + 4;
  const floats = (count: number) => {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++, at += 4) values[i] = view.getFloat32(at, true) * LOG_BASE;
    return values;
  };
  const bigramBins = floats(QUANTISED);
  const backoffBins = floats(QUANTISED);
  const trigramBins = floats(QUANTISED);

  const unigram = new Float32Array(unigrams);
  const unigramBackoff = new Float32Array(unigrams);
  const next = new Uint32Array(unigrams + 1);
  for (let i = 0; i <= unigrams; i++, at += 12) {
    if (i < unigrams) {
      unigram[i] = view.getFloat32(at, true) * LOG_BASE;
      unigramBackoff[i] = view.getFloat32(at + 4, true) * LOG_BASE;
    }
    next[i] = view.getUint32(at + 8, true);
  }

  const wordBits = bitsFor(unigrams);
  const nextBits = bitsFor(trigrams);
  const bigramBits = wordBits + 32 + nextBits;
  const trigramBits = wordBits + 16;
  const size = (entries: number, bits: number) => Math.floor(((1 + entries) * bits + 7) / 8) + 8;
  const bigramView = new DataView(bytes.buffer, at);
  at += size(bigrams, bigramBits);
  const trigramView = new DataView(bytes.buffer, at);
  at += size(trigrams, trigramBits);

  const bigramFirst = new Uint32Array(bigrams);
  const bigramLast = new Uint32Array(bigrams);
  const bigram = new Float32Array(bigrams);
  const bigramBackoff = new Float32Array(bigrams);
  const trigramFirst = new Uint32Array(trigrams);
  const trigramRest = new Uint32Array(trigrams);
  const trigram = new Float32Array(trigrams);
  for (let last = 0; last < unigrams; last++) {
    for (let i = next[last] as number; i < (next[last + 1] as number); i++) {
      const offset = i * bigramBits;
      bigramLast[i] = last;
      bigramFirst[i] = readBits(bigramView, offset, wordBits);
      bigramBackoff[i] = backoffBins[readBits(bigramView, offset + wordBits, 16)] as number;
      bigram[i] = bigramBins[readBits(bigramView, offset + wordBits + 16, 16)] as number;
      const from = readBits(bigramView, offset + wordBits + 32, nextBits);
      const to = readBits(bigramView, offset + bigramBits + wordBits + 32, nextBits);
      for (let j = from; j < to; j++) {
        trigramRest[j] = i;
        trigramFirst[j] = readBits(trigramView, j * trigramBits, wordBits);
        trigram[j] = trigramBins[readBits(trigramView, j * trigramBits + wordBits, 16)] as number;
      }
    }
  }
  const length = view.getUint32(at, true);
  const words = file.toString('latin1', at + 4, at + 4 + length).split('\0');
  words.length = unigrams;
  const known = new Set(words);
  // Spelled letters stand as "b." there and as "b" in texts.
  const plain = words.map((word) =>
    /^[a-z]\.$/.test(word) && !known.has(word[0] as string) ? (word[0] as string) : word,
  );
  return {
    words: plain,
    unigram,
    unigramBackoff,
    bigramFirst,
    bigramLast,
    bigram,
    bigramBackoff,
    trigramFirst,
    trigramRest,
    trigram,
  };
}
