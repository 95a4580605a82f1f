import type { NgramCounts } from '../read-counts.ts';
import type { BackoffModel } from '../read-sphinx-model.ts';
import { COUNTED_TEXT_WEIGHT, countedWordProb } from './counted-source.ts';

/** Ids have 16 bits, and one is left free. */
const MAX_VOCABULARY_SIZE = 65_535;
/** The band of the most frequent words; each further band holds twice as many. */
const FIRST_BAND = 64;

/** A word of the mixture. */
export interface MixedWord {
  word: string;
  probability: number;
}

/** Band of a frequency rank: within a band words stand in alphabetical order, so that they can be front-coded. */
const bandOf = (rank: number) => Math.max(0, Math.ceil(Math.log2((rank + 1) / FIRST_BAND)));

const alphabetically = (a: MixedWord, b: MixedWord) => (a.word < b.word ? -1 : 1);

/** The most frequent words of both sources in the order of their ids, with their probabilities in the mixture. */
export function chooseVocabulary(model: BackoffModel, counts: NgramCounts): MixedWord[] {
  const logProbs = new Map(model.words.map((word, id) => [word, model.unigram[id] as number]));
  const mix = (word: string) => {
    const modelProb = Math.exp(logProbs.get(word) ?? Number.NEGATIVE_INFINITY);
    const countedProb = countedWordProb(counts, counts.kept.get(word) ?? 0);
    return (1 - COUNTED_TEXT_WEIGHT) * modelProb + COUNTED_TEXT_WEIGHT * countedProb;
  };
  return [...new Set([...model.words, ...counts.kept.keys()])]
    .filter((word) => word !== '<s>')
    .map((word) => ({ word, probability: mix(word) }))
    .sort((a, b) => b.probability - a.probability || alphabetically(a, b))
    .slice(0, MAX_VOCABULARY_SIZE)
    .map((mixed, rank) => ({ mixed, band: bandOf(rank) }))
    .sort((a, b) => a.band - b.band || alphabetically(a.mixed, b.mixed))
    .map(({ mixed }) => mixed);
}

/** The id of a word; sentence starts follow sentence ends, so that one token serves both. */
export function createIdOf(words: MixedWord[]): (word: string) => number | undefined {
  const ids = new Map(words.map(({ word }, id) => [word, id]));
  return (word) => ids.get(word === '<s>' ? '</s>' : word);
}
