import {
  BACKOFF_STEP,
  BACKOFF_ZERO_CODE,
  LOG_PROB_STEP,
  type SectionName,
  type TrainedSectionName,
  UNIGRAM_STEP,
} from '../../src/engine/model/sections.ts';
import { packQuantized } from '../../src/engine/model/word-vectors.ts';
import { encodeVarints } from './encode-varints.ts';
import type { PrunedModel } from './prune-model.ts';
import type { Thesaurus } from './prune-thesaurus.ts';
import type { ReducedVectors } from './reduce-embeddings.ts';

const clamp = (value: number, top: number) => Math.max(0, Math.min(top, Math.round(value)));
const probabilities = (values: Float32Array, step: number, top: number) =>
  Uint8Array.from(values, (value) => clamp(-value / step, top));
const backoffs = (values: Float32Array) =>
  Uint8Array.from(values, (value) =>
    clamp(BACKOFF_ZERO_CODE + value / BACKOFF_STEP, 2 * BACKOFF_ZERO_CODE),
  );

/** A bit for each of so many words, set for some of them. */
function encodeBitSet(ids: number[], words: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(words / 8));
  for (const id of ids) bits[id >> 3] = (bits[id >> 3] as number) | (1 << (id & 7));
  return bits;
}

/** Words in order, each as one control character (letters shared with the word before) and its rest. */
function frontCode(words: string[]): Uint8Array {
  let before = '';
  let coded = '';
  for (const word of words) {
    let same = 0;
    while (same < 31 && same < word.length && word[same] === before[same]) same++;
    coded += String.fromCharCode(same) + word.slice(same);
    before = word;
  }
  return new TextEncoder().encode(coded);
}

/** The sections that are made here rather than trained. */
export type ModelSections = Record<Exclude<SectionName, TrainedSectionName>, Uint8Array>;

/** The sections of the language model, the thesaurus and the vectors. */
export function encodeModel(
  model: PrunedModel,
  thesaurus: Thesaurus,
  vectors: ReducedVectors,
): ModelSections {
  const sections = new Map<SectionName, Uint8Array>();
  const words = [...model.words, ...thesaurus.extraWords];
  const ids = new Map(words.map((word, id) => [word, id]));
  const phrases = [...thesaurus.phrases, ...thesaurus.listedPhrases];
  const phraseIds = new Map(phrases.map((phrase, id) => [phrase, words.length + id]));
  const idOf = (entry: string) => ids.get(entry) ?? (phraseIds.get(entry) as number);

  const numbers = (name: string, write: (put: (value: number) => void) => void) => {
    const writer = encodeVarints();
    write(writer.put);
    sections.set(`${name}High` as SectionName, Uint8Array.from(writer.high));
    sections.set(`${name}Low` as SectionName, Uint8Array.from(writer.low));
  };
  const counts = (name: string, start: Uint32Array) =>
    numbers(name, (put) => {
      for (let i = 0; i + 1 < start.length; i++)
        put((start[i + 1] as number) - (start[i] as number));
    });
  const ascending = (
    put: (value: number) => void,
    values: ArrayLike<number>,
    from = 0,
    to = values.length,
  ) => {
    let before = -1;
    for (let i = from; i < to; i++) {
      put((values[i] as number) - before - 1);
      before = values[i] as number;
    }
  };
  const rows = (name: string, start: Uint32Array, values: Uint16Array) =>
    numbers(name, (put) => {
      for (let i = 0; i + 1 < start.length; i++)
        ascending(put, values, start[i] as number, start[i + 1] as number);
    });
  const sorted = (entries: string[]) => [...new Set(entries.map(idOf))].sort((a, b) => a - b);

  sections.set('words', frontCode(words));
  numbers('sizes', (put) => {
    put(model.words.length);
    put(phrases.length);
    put(thesaurus.sets.length);
    put(thesaurus.phrases.length);
  });
  sections.set('unigram', probabilities(model.unigram, UNIGRAM_STEP, 255));
  sections.set('unigramBackoff', backoffs(model.unigramBackoff));
  counts('pairCounts', model.bigramStart);
  rows('pairWords', model.bigramStart, model.bigramWord);
  sections.set('pair', probabilities(model.bigram, LOG_PROB_STEP, 63));
  sections.set('pairBackoff', backoffs(model.bigramBackoff));
  counts('tripleCounts', model.trigramStart);
  rows('tripleWords', model.trigramStart, model.trigramWord);
  sections.set('triple', probabilities(model.trigram, LOG_PROB_STEP, 63));
  numbers('phrases', (put) => {
    for (const phrase of phrases) {
      const parts = phrase.split(' ');
      put(parts.length);
      for (const part of parts) put(ids.get(part) as number);
    }
  });
  const sets = thesaurus.sets.map(sorted).sort((a, b) => (a[0] as number) - (b[0] as number));
  numbers('sets', (put) => {
    let before = 0;
    for (const set of sets) {
      put(set.length);
      put((set[0] as number) - before);
      before = set[0] as number;
      ascending(
        put,
        set.slice(1).map((id) => id - before - 1),
      );
    }
  });
  numbers('roots', (put) => {
    for (const word of words) {
      const list = sorted(thesaurus.roots.get(word) ?? []);
      put(list.length);
      ascending(put, list);
    }
  });

  sections.set('vectorBits', encodeBitSet(vectors.ids, model.words.length));
  sections.set('vectors', packQuantized(vectors.steps));

  return Object.fromEntries(sections) as ModelSections;
}
