import { buildBigramFilter } from './bigram-bloom-filter.ts';
import { countAlternatives } from './count-alternatives.ts';
import { decodeMobyRoots, decodePhrases, decodeSynsets } from './decode-thesaurus.ts';
import { decodeTrained } from './decode-trained.ts';
import { decodeVarint, type VarintStream } from './decode-varint.ts';
import { decompressSections, type SectionBytes } from './decompress-sections.ts';
import type { Model } from './model.ts';
import { BACKOFF_STEP, BACKOFF_ZERO_CODE, type SectionName, UNIGRAM_STEP } from './sections.ts';
import { decodeVectors } from './word-vectors.ts';

/** log P of a word that only the thesaurus knows: somewhat below the rarest word of the language model. */
const THESAURUS_ONLY_LOG_PROB = -17;

function varintsOf(sections: SectionBytes, name: string): VarintStream {
  const [high, low] = [`${name}High`, `${name}Low`] as SectionName[];
  return {
    high: sections[high as SectionName],
    low: sections[low as SectionName],
    highOffset: 0,
    lowOffset: 0,
  };
}

function decodeWords(coded: Uint8Array): string[] {
  const text = new TextDecoder().decode(coded);
  const words: string[] = [];
  let before = '';
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && text.charCodeAt(i) >= 32) continue;
    before = before.slice(0, text.charCodeAt(start)) + text.slice(start + 1, i);
    words.push(before);
    start = i;
  }
  return words;
}

/** Starts of rows from their lengths: n + 1 ascending numbers. */
function decodeRowStarts(numbers: VarintStream, rows: number): Uint32Array {
  const starts = new Uint32Array(rows + 1);
  for (let i = 0; i < rows; i++) starts[i + 1] = (starts[i] ?? 0) + decodeVarint(numbers);
  return starts;
}

/**
 * Rows of words and what belongs to them in one number each (model.ts). The words ascend and are told as differences:
 * `readNumber` written out, for there are millions.
 */
function decodeRows(
  { high, low }: VarintStream,
  starts: Uint32Array,
  middle: Uint8Array | undefined,
  lowest: Uint8Array,
): Int32Array {
  const rows = new Int32Array(starts[starts.length - 1] ?? 0);
  let atLow = 0;
  let row = 0;
  let before = -1;
  for (let i = 0; i < rows.length; i++) {
    while (i >= (starts[row] as number)) {
      row++;
      before = -1;
    }
    let step = high[i] as number;
    if (step === 255) {
      step = (low[atLow] as number) | ((low[atLow + 1] as number) << 8);
      step |= (low[atLow + 2] as number) << 16;
      atLow += 3;
    } else if (step >= 128) step = 128 + (((step - 128) << 8) | (low[atLow++] as number));
    before += step + 1;
    rows[i] = (before << 16) | (middle ? (middle[i] as number) << 8 : 0) | (lowest[i] as number);
  }
  return rows;
}

/** The number of each word. Filled one by one: a list of pairs would be as much again to throw away. */
function indexWords(words: string[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (let id = 0; id < words.length; id++) ids.set(words[id] as string, id);
  return ids;
}

function dequantize(codes: Uint8Array, meaning: (code: number) => number): Float32Array {
  const table = Float32Array.from({ length: 256 }, (_, code) => meaning(code));
  const values = new Float32Array(codes.length);
  for (let i = 0; i < codes.length; i++) values[i] = table[codes[i] ?? 0] ?? 0;
  return values;
}

const dequantizeBackoffs = (codes: Uint8Array) =>
  dequantize(codes, (code) => (code - BACKOFF_ZERO_CODE) * BACKOFF_STEP);

/**
 * Unpacks the bytes of public/model.bin. Throws one clear sentence if they are not a whole model file.
 */
export async function loadModel(bytes: Uint8Array): Promise<Model> {
  const sections = await decompressSections(bytes);
  const words = decodeWords(sections.words);
  const sizes = varintsOf(sections, 'sizes');
  const [lmWords, phraseCount, setCount, ownPhrases] = [
    decodeVarint(sizes),
    decodeVarint(sizes),
    decodeVarint(sizes),
    decodeVarint(sizes),
  ];
  const unigram = new Float32Array(words.length).fill(THESAURUS_ONLY_LOG_PROB);
  unigram.set(dequantize(sections.unigram, (code) => -code * UNIGRAM_STEP));
  const pairStart = decodeRowStarts(varintsOf(sections, 'pairCounts'), lmWords);
  const pairs = decodeRows(
    varintsOf(sections, 'pairWords'),
    pairStart,
    sections.pair,
    sections.pairBackoff,
  );
  const tripleStart = decodeRowStarts(varintsOf(sections, 'tripleCounts'), pairs.length);
  const sets = decodeSynsets(varintsOf(sections, 'sets'), setCount, words.length + phraseCount);
  const roots = decodeMobyRoots(varintsOf(sections, 'roots'), words.length);
  return {
    words,
    firstPhraseWithoutSources: words.length + ownPhrases,
    ids: indexWords(words),
    vocabularySize: lmWords,
    unigram,
    backoff: dequantizeBackoffs(sections.unigramBackoff),
    bigramStart: pairStart,
    bigrams: pairs,
    bigramFilter: buildBigramFilter(pairStart, pairs),
    trigramStart: tripleStart,
    trigrams: decodeRows(
      varintsOf(sections, 'tripleWords'),
      tripleStart,
      undefined,
      sections.triple,
    ),
    ...decodePhrases(varintsOf(sections, 'phrases'), phraseCount),
    ...sets,
    ...roots,
    alternatives: countAlternatives({ ...sets, ...roots }),
    vectors: decodeVectors(sections.vectorBits, sections.vectors, words.length),
    ...decodeTrained(sections),
  };
}
