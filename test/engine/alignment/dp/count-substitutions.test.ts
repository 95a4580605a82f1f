import { expect, it } from 'vitest';
import {
  countSubstitutions,
  substitutionKey,
} from '../../../../src/engine/alignment/dp/count-substitutions.ts';
import { keptSteps, stepOf, weighedTexts } from '../weighed-texts.ts';

const { copy, original, words } = weighedTexts('a quay b quay c', 'a pier b pier c');
const swap = (at: number) => stepOf('swapped', [at, at + 1], [at, at + 1]);
const keyAt = (at: number) => substitutionKey(copy, original, swap(at));
const count = (steps: Parameters<typeof countSubstitutions>[2]) =>
  countSubstitutions(copy, original, steps, words.length);

it('has one key for one substitution, wherever it stands', () => {
  expect(keyAt(1)).toBe(keyAt(3));
  expect(keyAt(0)).not.toBe(keyAt(1));
  expect(substitutionKey(copy, original, stepOf('swapped', [0, 2], [1, 2]))).not.toBe(keyAt(1));
});

it('counts one between kept words fully, and one among others by half', () => {
  const alone = [...keptSteps(0, 0, 1), swap(1), ...keptSteps(2, 2, 1)];
  expect(count(alone).counts).toEqual(new Map([[keyAt(1), 1]]));
  const among = [...keptSteps(0, 0, 1), swap(1), swap(2)];
  expect(count(among).counts.get(keyAt(1))).toBe(0.5);
});

it('adds up the sightings of one substitution', () => {
  const steps = [0, 2, 4].flatMap((at) => [
    ...keptSteps(at, at, 1),
    ...(at < 4 ? [swap(at + 1)] : []),
  ]);
  expect(count(steps).counts.get(keyAt(1))).toBe(2);
});

it('names the words that start a substituted phrase, once it is seen often enough', () => {
  const pier = original.id[1] as number;
  const among = [swap(1), swap(2)];
  expect(count(among).startsPhrase[pier]).toBe(0);
  expect(count([...among, swap(3)]).startsPhrase[pier]).toBe(1);
});

it('takes an insertion between kept words for a word on either side that has grown', () => {
  const steps = [...keptSteps(0, 0, 1), stepOf('inserted', [1, 2], [1, 1]), ...keptSteps(2, 1, 1)];
  const keys = [stepOf('swapped', [0, 2], [0, 1]), stepOf('swapped', [1, 3], [1, 2])].map((step) =>
    substitutionKey(copy, original, step),
  );
  expect(count(steps).counts).toEqual(new Map(keys.map((key) => [key, 0.6])));
});

it('takes nothing of an insertion that is long, or beside something that was not kept', () => {
  const inserted = (many: number) =>
    Array.from({ length: many }, (_, i) => stepOf('inserted', [1 + i, 2 + i], [1, 1]));
  const long = weighedTexts('a one two three four five b', 'a b');
  const grown = (many: number) =>
    countSubstitutions(
      long.copy,
      long.original,
      [...keptSteps(0, 0, 1), ...inserted(many), ...keptSteps(1 + many, 1, 1)],
      long.words.length,
    ).counts.size;
  expect([grown(4), grown(5)]).toEqual([2, 0]);
  expect(count([swap(0), ...inserted(1), ...keptSteps(2, 1, 1)]).counts.size).toBe(1);
  expect(count([...keptSteps(0, 0, 1), ...inserted(1)]).counts.size).toBe(0);
});
