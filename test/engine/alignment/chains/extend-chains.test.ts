import { expect, it } from 'vitest';
import type { Chain } from '../../../../src/engine/alignment/chains/chain-anchors.ts';
import { extendChains } from '../../../../src/engine/alignment/chains/extend-chains.ts';
import { weighedTexts } from '../weighed-texts.ts';

function extend(chains: Chain[], copyText: string, originalText = copyText) {
  const { copy, original } = weighedTexts(copyText, originalText);
  return extendChains(chains, copy, original).map(({ from, to }) => ({ from, to }));
}

/** Sentences of four tokens. */
const sentences = (count: number) =>
  Array.from({ length: count }, (_, i) => `Boat number${i} sank.`).join(' ');

it('extends a single chain to both ends of both texts', () => {
  const [only] = extend([[[5, 6]]], sentences(4), sentences(3));
  expect(only).toEqual({ from: [0, 0], to: [16, 12] });
});

it('ends one chain at the end of its sentence and begins the next at the start of its own', () => {
  const chains: Chain[] = [[[1, 1]], [[9, 9]]];
  const [first, second] = extend(chains, sentences(3));
  expect(first).toEqual({ from: [0, 0], to: [4, 4] });
  expect(second).toEqual({ from: [4, 4], to: [12, 12] });
});

it('divides a sentence that two chains share', () => {
  const chains: Chain[] = [[[0, 0]], [[2, 2]]];
  const [first, second] = extend(chains, sentences(1));
  expect(first?.to).toEqual([2, 2]);
  expect(second?.from).toEqual([1, 1]);
});

it('knows the neighbours of a chain that has moved', () => {
  const chains: Chain[] = [[[1, 9]], [[9, 1]]];
  const [first, second] = extend(chains, sentences(3));
  expect([first?.from, first?.to]).toEqual([
    [0, 4],
    [4, 12],
  ]);
  expect([second?.from, second?.to]).toEqual([
    [4, 0],
    [12, 4],
  ]);
});

it('goes no further than four sentences or so, and not much further in one text than in the other', () => {
  const at = 400;
  const [both] = extend([[[at, at]]], sentences(200));
  expect(both?.from[0]).toBe(at - 120);
  expect(both?.to[0]).toBe(at + 120);
  const [one] = extend([[[4, at]]], sentences(2), sentences(200));
  expect(one?.from).toEqual([0, at - 44]);
  expect(one?.to).toEqual([8, at + 44]);
});

it('begins and ends a long extension with a whole sentence', () => {
  const at = 402;
  const [long] = extend([[[at, at]]], sentences(200));
  expect((long?.from[0] ?? 1) % 4).toBe(0);
  expect((long?.to[0] ?? 1) % 4).toBe(0);
});
