import { describe, expect, it } from 'vitest';
import { COUNTED_TEXT_WEIGHT } from '../../../../training/model/ngrams/counted-source.ts';
import { interpolateModels } from '../../../../training/model/ngrams/interpolate-models.ts';
import { ngramKey } from '../../../../training/model/ngrams/ngram-key.ts';
import { pruneModel } from '../../../../training/model/ngrams/prune-model.ts';
import type { NgramCounts } from '../../../../training/model/read-counts.ts';
import type { BackoffModel } from '../../../../training/model/read-sphinx-model.ts';

const logs = (...probs: number[]) => Float32Array.from(probs, Math.log);

/** P(sat | cat) = 0.9; P(sat | the cat) = 0.95. */
const BACKOFF: BackoffModel = {
  words: ['</s>', '<s>', 'cat', 'sat', 'the'],
  unigram: logs(0.2, 0.1, 0.2, 0.2, 0.3),
  unigramBackoff: logs(1, 1, 0.125, 1, 0.5),
  bigramFirst: Uint32Array.of(2, 4),
  bigramLast: Uint32Array.of(3, 2),
  bigram: logs(0.9, 0.6),
  bigramBackoff: logs(1, 0.5),
  trigramFirst: Uint32Array.of(4),
  trigramRest: Uint32Array.of(0),
  trigram: logs(0.95),
};

const counted = (total: number, kept: Record<string, number>): NgramCounts => ({
  total,
  kept: new Map(Object.entries(kept)),
});
const COUNTED = {
  words: counted(100, { the: 40, cat: 20, ran: 10, '</s>': 30 }),
  pairs: counted(90, { 'the cat': 15, 'cat ran': 8 }),
  triples: counted(80, { 'the cat ran': 6 }),
};

/** Probabilities of the model and of the counted text, mixed. */
const mixed = (model: number, counted: number) =>
  (1 - COUNTED_TEXT_WEIGHT) * model + COUNTED_TEXT_WEIGHT * counted;

const mixture = interpolateModels(BACKOFF, COUNTED);
const id = (word: string) => mixture.words.indexOf(word);

function bigramProb(first: string, second: string): number {
  const i = mixture.bigramKeys.indexOf(ngramKey(id(first), id(second)));
  return Math.exp(mixture.bigramLogProb[i] as number);
}

describe('the mixture of both sources', () => {
  it('has the words of both, one of them for both sentence marks', () => {
    expect(mixture.words.toSorted()).toEqual(['</s>', 'cat', 'ran', 'sat', 'the']);
    expect(Math.exp(mixture.unigram[id('cat')] as number)).toBeCloseTo(mixed(0.2, 0.2));
    expect(Math.exp(mixture.unigram[id('ran')] as number)).toBeCloseTo(mixed(0, 0.1));
  });

  it('mixes their bigrams', () => {
    const left = 1 - (8 - 0.75) / 20;
    expect(bigramProb('cat', 'sat')).toBeCloseTo(mixed(0.9, left * (0.3 / 100)));
    const leftOfThe = 1 - (15 - 0.75) / 40;
    const countedCat = (15 - 0.75) / 40 + leftOfThe * 0.2;
    expect(bigramProb('the', 'cat')).toBeCloseTo(mixed(0.6, countedCat));
  });

  it('has the trigrams of both, by ascending keys', () => {
    const context = ngramKey(id('the'), id('cat'));
    const expected = [ngramKey(context, id('sat')), ngramKey(context, id('ran'))];
    expect([...mixture.trigramKeys]).toEqual(expected.toSorted((a, b) => a - b));
    const sat = mixture.trigramKeys.indexOf(ngramKey(context, id('sat')));
    expect(Math.exp(mixture.trigramLogProb[sat] as number)).toBeGreaterThan(0.6);
  });
});

describe('the pruned mixture', () => {
  const rowOf = (start: Uint32Array, words: Uint16Array, row: number) =>
    Array.from(words.subarray(start[row], start[row + 1]), (word) => mixture.words[word]);

  it('keeps all at no loss, in rows', () => {
    const { bigramStart, bigramWord, trigramStart, trigramWord } = pruneModel(mixture, 0);
    expect(rowOf(bigramStart, bigramWord, id('the'))).toEqual(['cat']);
    expect(rowOf(bigramStart, bigramWord, id('cat')).toSorted()).toEqual(['ran', 'sat']);
    const theCat = bigramStart[id('the')] as number;
    expect(rowOf(trigramStart, trigramWord, theCat).toSorted()).toEqual(['ran', 'sat']);
  });

  it('keeps less the more may be lost, and contexts of what it keeps', () => {
    const sizes = [0, 0.05, 0.2, 1].map((loss) => {
      const { bigramWord, trigramWord } = pruneModel(mixture, loss);
      return bigramWord.length + trigramWord.length;
    });
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(sizes[2] as number);
    expect(sizes.at(-1)).toBe(0);
  });

  it.each([0, 0.01])('sums to 1 after a word, pruned at %d', (loss) => {
    const pruned = pruneModel(mixture, loss);
    for (const word of ['the', 'cat']) {
      const first = id(word);
      const [from, to] = [
        pruned.bigramStart[first] as number,
        pruned.bigramStart[first + 1] as number,
      ];
      const kept = new Map<number, number>();
      for (let i = from; i < to; i++)
        kept.set(pruned.bigramWord[i] as number, Math.exp(pruned.bigram[i] as number));
      const backoff = Math.exp(pruned.unigramBackoff[first] as number);
      const total = mixture.words.reduce((sum, _, second) => {
        return sum + (kept.get(second) ?? backoff * Math.exp(pruned.unigram[second] as number));
      }, 0);
      expect(total).toBeCloseTo(1, 1);
    }
  });
});
