import type { LanguageModel } from '../language-model/language-model.ts';
import { buildBigramFilter } from './bigram-bloom-filter.ts';
import type { SectionBytes } from './decompress-sections.ts';
import { BACKOFF_STEP, BACKOFF_ZERO_CODE, UNIGRAM_STEP } from './sections.ts';
import { readVarint, type VarintStream, varintsOf } from './varints.ts';

/** log P of a word that only the thesaurus knows: somewhat below the rarest word of the language model. */
const THESAURUS_ONLY_LOG_PROB = -17;

/** Starts of rows from their lengths: n + 1 ascending numbers. */
function decodeRowStarts(lengths: VarintStream, rows: number): Uint32Array {
  const starts = new Uint32Array(rows + 1);
  for (let i = 0; i < rows; i++) starts[i + 1] = (starts[i] as number) + readVarint(lengths);
  return starts;
}

/** One byte for each n-gram: for the middle 8 bits of its number, if any, and for the lowest 8. */
interface NgramBytes {
  middle?: Uint8Array;
  lowest: Uint8Array;
}

/**
 * N-grams in rows, one number each (language-model.ts). Their last words ascend in each row and are stored as
 * differences. `readVarint` is written out here, since there are millions.
 */
function decodeNgrams(
  { high, low }: VarintStream,
  starts: Uint32Array,
  { middle, lowest }: NgramBytes,
): Int32Array {
  const ngrams = new Int32Array(starts[starts.length - 1] ?? 0);
  let lowOffset = 0;
  let row = 0;
  let word = -1;
  for (let i = 0; i < ngrams.length; i++) {
    while (i >= (starts[row] as number)) {
      row++;
      word = -1;
    }
    let step = high[i] as number;
    if (step === 255) {
      step = (low[lowOffset] as number) | ((low[lowOffset + 1] as number) << 8);
      step |= (low[lowOffset + 2] as number) << 16;
      lowOffset += 3;
    } else if (step >= 128) step = 128 + (((step - 128) << 8) | (low[lowOffset++] as number));
    word += step + 1;
    ngrams[i] = (word << 16) | (middle ? (middle[i] as number) << 8 : 0) | (lowest[i] as number);
  }
  return ngrams;
}

function dequantize(codes: Uint8Array, meaning: (code: number) => number): Float32Array {
  const table = Float32Array.from({ length: 256 }, (_, code) => meaning(code));
  const values = new Float32Array(codes.length);
  for (let i = 0; i < codes.length; i++) values[i] = table[codes[i] as number] as number;
  return values;
}

function decodeUnigrams(codes: Uint8Array, words: number): Float32Array {
  const unigram = new Float32Array(words).fill(THESAURUS_ONLY_LOG_PROB);
  unigram.set(dequantize(codes, (code) => -code * UNIGRAM_STEP));
  return unigram;
}

const dequantizeBackoffs = (codes: Uint8Array) =>
  dequantize(codes, (code) => (code - BACKOFF_ZERO_CODE) * BACKOFF_STEP);

/** The language model, for so many words, the first `vocabularySize` of which have n-grams. */
export function decodeLanguageModel(
  sections: SectionBytes,
  words: number,
  vocabularySize: number,
): LanguageModel {
  const bigramStart = decodeRowStarts(varintsOf(sections, 'bigramCounts'), vocabularySize);
  const bigrams = decodeNgrams(varintsOf(sections, 'bigramWords'), bigramStart, {
    middle: sections.bigramLogProb,
    lowest: sections.bigramBackoff,
  });
  const trigramStart = decodeRowStarts(varintsOf(sections, 'trigramCounts'), bigrams.length);
  return {
    vocabularySize,
    unigram: decodeUnigrams(sections.unigramLogProb, words),
    backoff: dequantizeBackoffs(sections.unigramBackoff),
    bigramStart,
    bigrams,
    bigramFilter: buildBigramFilter(bigramStart, bigrams),
    trigramStart,
    trigrams: decodeNgrams(varintsOf(sections, 'trigramWords'), trigramStart, {
      lowest: sections.trigramLogProb,
    }),
  };
}
