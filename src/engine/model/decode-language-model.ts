import type { LanguageModel } from '../language-model/language-model.ts';
import { buildBigramFilter } from './bigram-bloom-filter.ts';
import type { SectionBytes } from './cut-sections.ts';
import { rowStarts } from './row-starts.ts';
import { BACKOFF_STEP, BACKOFF_ZERO_CODE, UNIGRAM_STEP } from './sections.ts';
import { asUint16, asUint32 } from './views.ts';

/** log P of a word that only the thesaurus knows: somewhat below the rarest word of the language model. */
const THESAURUS_ONLY_LOG_PROB = -17;

function dequantize(codes: Uint8Array, meaning: (code: number) => number): Float32Array {
  const table = Float32Array.from({ length: 256 }, (_, code) => meaning(code));
  const values = new Float32Array(codes.length);
  for (let i = 0; i < codes.length; i++) values[i] = table[codes[i] as number] as number;
  return values;
}

/** log P of so many words; the file holds those of the first ones. */
export function decodeUnigrams(codes: Uint8Array, words: number): Float32Array {
  const unigram = new Float32Array(words).fill(THESAURUS_ONLY_LOG_PROB);
  unigram.set(dequantize(codes, (code) => -code * UNIGRAM_STEP));
  return unigram;
}

const dequantizeBackoffs = (codes: Uint8Array) =>
  dequantize(codes, (code) => (code - BACKOFF_ZERO_CODE) * BACKOFF_STEP);

/** Differences modulo 2^16, replaced by what they are differences of. */
function sumUp(steps: Uint16Array): Uint16Array {
  let value = 0;
  for (let i = 0; i < steps.length; i++) {
    value = (value + (steps[i] as number)) & 0xffff;
    steps[i] = value;
  }
  return steps;
}

/** The language model, for so many words, the first `vocabularySize` of which have n-grams. */
export function decodeLanguageModel(
  sections: SectionBytes,
  words: number,
  vocabularySize: number,
): LanguageModel {
  const bigramStart = rowStarts(asUint16(sections.bigramCounts));
  const bigramWords = sumUp(asUint16(sections.bigramSteps));
  return {
    vocabularySize,
    unigram: decodeUnigrams(sections.unigramLogProb, words),
    backoff: dequantizeBackoffs(sections.unigramBackoff),
    bigramStart,
    bigramWords,
    bigramLogProbs: sections.bigramLogProb,
    bigramBackoffs: sections.bigramBackoff,
    bigramFilter: buildBigramFilter(bigramStart, bigramWords),
    trigramStart: {
      blocks: asUint32(sections.trigramBlocks),
      offsets: asUint16(sections.trigramOffsets),
    },
    trigramWords: asUint16(sections.trigramWords),
    trigramLogProbs: sections.trigramLogProb,
  };
}
