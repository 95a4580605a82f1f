import { expect, test } from 'vitest';
import { recall } from '../../../src/engine/near-duplicates/recall.ts';
import { SKETCH_SIZE, sketch } from '../../../src/engine/near-duplicates/sketch.ts';

const SYLLABLES = [
  'lark',
  'ost',
  'brenn',
  'tal',
  'pell',
  'quar',
  'mouth',
  'vik',
  'holm',
  'bay',
  'worth',
];

/** An invented place name for each number. */
const placeName = (n: number) => {
  const [a, b, c] = [n % 11, (n >> 4) % 11, (n >> 8) % 11].map((i) => SYLLABLES[i]);
  return `B${a}${b}${c}`;
};

/** An invented chronicle of forty sentences, different for each seed. */
const makeReport = (seed: number) =>
  Array.from({ length: 40 }, (_, i) => {
    const n = Math.imul(seed * 40 + i + 1, 0x9e3779b1) >>> 8;
    return `In ${1000 + (n % 997)} ${placeName(n)} sold ${n % 8989} to ${placeName(n >> 5)}.`;
  }).join(' ');

const spin = (text: string) => text.replace(/sold/g, (word, at) => (at % 3 ? word : 'peddled'));

const TEXTS = Array.from({ length: 50 }, (_, seed) => makeReport(seed + 1));

function remember(texts: string[]): Uint32Array {
  const all = new Uint32Array(texts.length * SKETCH_SIZE);
  texts.forEach((text, i) => {
    all.set(sketch(text), i * SKETCH_SIZE);
  });
  return all;
}

test('a spun copy recalls the text that it was made from', () => {
  const all = remember(TEXTS);
  const found = TEXTS.map((text) => recall(sketch(spin(text)), all)?.index);
  expect(found).toEqual(TEXTS.map((_, i) => i));
});

test('a text that was not read recalls none', () => {
  const all = remember(TEXTS.slice(0, 25));
  const strangers = TEXTS.slice(25).map((text) => recall(sketch(text), all));
  expect(strangers.filter(Boolean)).toEqual([]);
});

test.each(['', 'x', '\ud800', '12 34 56'])('%j has a sketch that recalls nothing', (text) => {
  expect(recall(sketch(text), remember(TEXTS))).toBeUndefined();
});
