import { expect, it, vi } from 'vitest';
import { clusterWords } from '../../../../training/model/classes/cluster-words.ts';
import { countPairs } from '../../../../training/model/classes/pair-counts.ts';

const NOUNS = ['cat', 'dog', 'mill', 'pier'];
const VERBS = ['sleeps', 'waits', 'burns', 'stands'];
const sentences = NOUNS.flatMap((noun) => VERBS.map((verb) => ['the', noun, verb, '<end>']));

it('countPairs counts neighbours within a text', () => {
  const { tokens, counts, after } = countPairs([['a', 'b', 'a', 'b'], ['b']]);
  expect(tokens).toEqual(['a', 'b']);
  expect([...counts]).toEqual([2, 3]);
  const [from = 0, to = 0] = after.starts;
  expect([...after.tokens.slice(from, to)]).toEqual([1]);
  expect([...after.counts.slice(from, to)]).toEqual([2]);
});

it('clusterWords puts words together that stand in the same places', () => {
  vi.spyOn(console, 'log').mockReturnValue();
  const counted = countPairs(sentences);
  const { classOf, pairs } = clusterWords(counted, 4, 10);
  const classesOf = (words: string[]) =>
    new Set(words.map((word) => classOf[counted.tokens.indexOf(word)]));
  expect(classesOf(NOUNS).size).toBe(1);
  expect(classesOf(VERBS).size).toBe(1);
  expect(classesOf([...NOUNS, ...VERBS]).size).toBe(2);
  // Three pairs in each of sixteen sentences, whatever the classes are.
  expect(pairs.reduce((sum, n) => sum + n, 0)).toBe(48);
});
