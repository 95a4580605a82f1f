import { describe, expect, it } from 'vitest';
import {
  candidateKey,
  collectCandidates,
  minUnigramLogProb,
  UNKNOWN_LOG_PROB,
  type WordCandidates,
} from '../../../../src/engine/spin/channel/collect-candidates.ts';
import { SUBSTITUTION_TYPES } from '../../../../src/engine/spin/channel/substitution-types.ts';
import { loadTinyModel } from '../../model/tiny-model.ts';

const model = await loadTinyModel();
const idOf = (word: string) => model.vocabulary.idOf(word) as number;

/** What is collected for a word, as "source words: type". */
function collect(pageText: string, minLogProb = -30, entry = idOf(pageText)) {
  const candidates: WordCandidates = new Map();
  collectCandidates(model, { pageText, minLogProb }, entry, candidates);
  return [...candidates.values()].map(({ words, typeIndex }) => {
    const text = [...words].map((id) => model.vocabulary.wordOf(id)).join(' ');
    return `${text}: ${SUBSTITUTION_TYPES[typeIndex]}`;
  });
}

describe('collectCandidates', () => {
  it('finds synonyms and the roots that list a word', () => {
    expect(collect('moggy')).toEqual(['cat: synonym']);
    expect(collect('sat').toSorted()).toEqual(['perched: synonym', 'sat there: synonym']);
    expect(collect('perched')).toContain('sat: synonym');
    expect(collect('perched')).toContain('cat: moby');
  });

  it('leaves out what is too rare', () => {
    expect(collect('moggy', -5.2)).toEqual(['cat: synonym']);
    expect(collect('moggy', -4.9)).toEqual([]);
  });
});

it('a key is a number for one word, and tells phrases apart', () => {
  expect(candidateKey(Int32Array.of(7))).toBe(7);
  expect(candidateKey(Int32Array.of(7, 8))).not.toBe(candidateKey(Int32Array.of(78)));
  expect(candidateKey(Int32Array.of(7, 8))).not.toBe(candidateKey(Int32Array.of(8, 7)));
});

it('the rarest of several words counts; unknown ones are as rare as can be', () => {
  const lowest = (...words: number[]) => minUnigramLogProb(model, Int32Array.from(words));
  expect(lowest(idOf('the'), idOf('cat'))).toBeCloseTo(-5, 1);
  expect(lowest(idOf('the'), idOf('moggy'))).toBe(lowest(idOf('moggy')));
  expect(lowest(idOf('moggy'))).toBeLessThan(-10);
  expect(lowest(-1)).toBe(UNKNOWN_LOG_PROB);
  expect(lowest()).toBe(0);
});
