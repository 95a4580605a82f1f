import { expect, it } from 'vitest';
import { findAnchors } from '../../../../src/engine/alignment/chains/find-anchors.ts';
import { weighedTexts } from '../weighed-texts.ts';

function anchorsOf(copyText: string, originalText: string) {
  const { copy, original, weights } = weighedTexts(copyText, originalText);
  const { length, copy: xs, original: ys, weight } = findAnchors(copy, original, weights);
  expect([xs.length, ys.length, weight.length]).toEqual([length, length, length]);
  return { points: Array.from(xs, (x, i) => [x, ys[i]]), weights: [...weight] };
}

it('joins the places of each rare word, in the order of the copy', () => {
  expect(anchorsOf('Kestrel saw otter', 'otter saw kestrel').points).toEqual([
    [0, 2],
    [1, 1],
    [2, 0],
  ]);
});

it('takes no word that one text lacks, and no punctuation', () => {
  expect(anchorsOf('heron , heron !', 'ibis , ibis !').points).toEqual([]);
});

it('crosses all places of a word with up to 16 pairs of them, and none beyond', () => {
  const crossed = (here: number, there: number) =>
    anchorsOf('reed , '.repeat(here), 'reed ; '.repeat(there)).points.length;
  expect(crossed(4, 4)).toBe(16);
  expect(crossed(1, 16)).toBe(16);
  expect(crossed(1, 17)).toBe(0);
});

it('takes rare pairs of words that are common by themselves', () => {
  const text = (pair: string) => `${pair} ${', red '.repeat(5)} ${', lamp '.repeat(5)}`;
  expect(anchorsOf(text('red lamp'), text('red lamp')).points).toEqual([[0, 0]]);
  expect(anchorsOf(text('red lamp'), text('lamp red')).points).toEqual([]);
});

it('weighs a pair below its two words and above nothing', () => {
  const others = Array.from({ length: 400 }, (_, i) => `w${i}`).join(' , ');
  const text = (pair: string, other: string) =>
    `${pair} ${', red '.repeat(5)} ${', lamp '.repeat(5)} , ${others.replaceAll('w', other)}`;
  const { points, weights } = anchorsOf(text('red lamp', 'x'), text('red lamp', 'y'));
  expect(points[0]).toEqual([0, 0]);
  const tokens = 2 * text('red lamp', 'x').split(/\s+/).length;
  expect(weights[0]).toBeLessThanOrEqual(0.7 * Math.log(tokens / 4));
  expect(weights[0]).toBeGreaterThan(2);
});

it('takes a pair at the very end of a text, and none across its end', () => {
  const text = `${'red , '.repeat(5)} ${'lamp , '.repeat(5)} red lamp`;
  const last = text.trim().split(/\s+/).length - 2;
  expect(anchorsOf(text, text).points).toEqual([[last, last]]);
});

it('finds nothing in what only repeats itself, however long', () => {
  const { points } = anchorsOf('lapwing '.repeat(4_000), 'lapwing '.repeat(4_000));
  expect(points).toEqual([]);
});
