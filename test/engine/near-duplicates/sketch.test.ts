import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SECTION_BITS, SKETCH_SIZE, sketch } from '../../../src/engine/near-duplicates/sketch.ts';

const LONG = Array.from(
  { length: 90 },
  (_, i) => `In ${1100 + 7 * i} the boat Heron${i} carried ${300 + i} crates past Welling${i % 7}.`,
).join(' ');

const pairsOf = (text: string) => [...sketch(text)].map((feature) => feature >>> SECTION_BITS);
const shared = (one: string, other: string) => {
  const pairs = new Set(pairsOf(other));
  return pairsOf(one).filter((pair) => pairs.has(pair)).length;
};

it('is the same for the same text, ascending, and full for a long one', () => {
  const features = sketch(LONG);
  expect(features).toEqual(sketch(LONG));
  expect(features).toHaveLength(SKETCH_SIZE);
  expect([...features]).toEqual([...features].toSorted((a, b) => a - b));
});

it('keeps most pairs when common words are swapped, and none of another text', () => {
  expect(shared(LONG.replaceAll('carried', 'transported'), LONG)).toBeGreaterThan(30);
  expect(
    shared(
      LONG.replace(/\d+/g, (digits) => `${digits}9`),
      LONG,
    ),
  ).toBeLessThan(5);
});

it('says in which sixteenth of the text a pair stands', () => {
  const sections = [...sketch(LONG)].map((feature) => feature & (2 ** SECTION_BITS - 1));
  expect(Math.min(...sections)).toBeLessThan(4);
  expect(Math.max(...sections)).toBeGreaterThan(11);
});

it('has nothing of a text without long words, names or numbers', () => {
  for (const text of ['', 'it was so', '12 7', '\ud800 \udc00'])
    expect(sketch(text)).toHaveLength(0);
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(sketch(text).length).toBeLessThanOrEqual(SKETCH_SIZE);
    }),
  );
});
