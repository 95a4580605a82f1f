import { expect, test } from 'vitest';
import { recall } from '../../../src/engine/memory/recall.ts';
import { SKETCH_SIZE, sketch } from '../../../src/engine/memory/sketch.ts';

const PLACES = ['Larkmouth', 'Ostvik', 'Brennholm', 'Tallow Bay', 'Pellworth', 'Quarrydale'];
const THINGS = ['harbour', 'library', 'orchard', 'railway', 'theatre', 'quarry', 'bakery', 'ferry'];
const DEEDS = ['bought', 'painted', 'closed', 'opened', 'moved', 'sold', 'mended', 'measured'];

/** An invented chronicle of forty sentences, another for each seed. */
const chronicle = (seed: number) =>
  Array.from({ length: 40 }, (_, i) => {
    const n = (seed * 7919 + i * i * 104729 + i * 31) % 99991;
    const [place, thing, deed] = [PLACES[n % 6], THINGS[(n >> 3) % 8], DEEDS[(n >> 6) % 8]];
    return `In ${1700 + (n % 300)} the people of ${place} ${deed} the ${thing} for ${n} crowns.`;
  }).join(' ');

const spin = (text: string) =>
  text.replace(/people/g, 'citizenry').replace(/painted/g, 'multicolour');

const TEXTS = Array.from({ length: 50 }, (_, seed) => chronicle(seed + 1));

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
