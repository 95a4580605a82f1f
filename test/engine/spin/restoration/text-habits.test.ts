import { expect, it } from 'vitest';
import {
  CANDIDATE_FEATURES,
  type CandidateValues,
} from '../../../../src/engine/spin/restoration/candidate-feature-names.ts';
import {
  type RankedPlace,
  textHabits,
} from '../../../../src/engine/spin/restoration/text-habits.ts';

const NOTHING = Object.fromEntries(CANDIDATE_FEATURES.map((name) => [name, 0])) as CandidateValues;
const SYNONYM = NOTHING;
const MOBY = { ...NOTHING, moby: 1 };

const place = (words: string, shares: number[], probability = 1): RankedPlace => ({
  words,
  features: [SYNONYM, MOBY],
  shares,
  probability,
});

it('favours the way that the other substitutions went', () => {
  const others = Array.from({ length: 20 }, (_, i) => place(`word ${i}`, [0.95, 0.05]));
  const [values = []] = textHabits([place('own', [0.5, 0.5]), ...others]);
  expect(values[0]?.habit).toBeGreaterThan(0.2);
  expect(values[1]?.habit).toBeLessThan(-0.5);
});

it('says nothing of the only substitution of a text, whatever it was', () => {
  for (const shares of [
    [1, 0],
    [0, 1],
  ]) {
    const [values = []] = textHabits([place('own', shares)]);
    expect(values.map(({ habit }) => habit)).toEqual([0, 0]);
    expect(values.map(({ sameWords }) => sameWords)).toEqual([0, 0]);
  }
});

it('counts a substitution for as much as it is likely', () => {
  const habitWith = (probability: number) => {
    const others = Array.from({ length: 20 }, (_, i) => place(`word ${i}`, [1, 0], probability));
    return textHabits([place('own', [0.5, 0.5]), ...others])[0]?.[0]?.habit ?? 0;
  };
  expect(habitWith(1)).toBeGreaterThan(habitWith(0.2));
  expect(habitWith(0)).toBeCloseTo(0);
});

it('knows which candidate suits where the page has the same words', () => {
  const [values = []] = textHabits([
    place('same', [0.5, 0.5]),
    place('same', [0.9, 0.1]),
    place('same', [0.8, 0.2]),
    place('other', [0, 1]),
  ]);
  expect(values[0]?.sameWords).toBeCloseTo((Math.log(0.9) + Math.log(0.8)) / 2.25);
  expect(values[1]?.sameWords).toBeCloseTo((Math.log(0.1) + Math.log(0.2)) / 2.25);
});

it('hardly listens to the same words where they were hardly substituted', () => {
  const beside = (probability: number) =>
    textHabits([place('same', [0.5, 0.5]), place('same', [0.9, 0.1], probability)])[0]?.[1];
  expect(beside(1)?.sameWords).toBeLessThan(-1.5);
  expect(beside(0.02)?.sameWords).toBeGreaterThan(-0.2);
});

it('lets no single place say all', () => {
  const [values = []] = textHabits([place('same', [0.5, 0.5]), place('same', [1, 0])]);
  expect(values[1]?.sameWords).toBeCloseTo(-6 / 1.25);
});

it('has nothing to say of a text without substitutions', () => {
  expect(textHabits([])).toEqual([]);
});
