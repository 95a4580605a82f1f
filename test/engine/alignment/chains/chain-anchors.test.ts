import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chainAnchors } from '../../../../src/engine/alignment/chains/chain-anchors.ts';

type Point = [copy: number, original: number, weight: number];

function chainsOf(points: Point[], length = 1_000) {
  const sorted = points.toSorted((p, q) => p[0] - q[0] || p[1] - q[1]);
  const anchors = {
    length: sorted.length,
    copy: Int32Array.from(sorted, ([x]) => x),
    original: Int32Array.from(sorted, ([, y]) => y),
    weight: Float32Array.from(sorted, ([, , weight]) => weight),
  };
  return chainAnchors(anchors, [length, length]);
}

/** Adjacent anchors from two places on. */
const run = (x: number, y: number, count: number, weight = 3): Point[] =>
  Array.from({ length: count }, (_, i) => [x + i, y + i, weight]);

const places = (points: Point[]) => points.map(([x, y]) => [x, y]);

it('makes one chain of what ascends in both texts', () => {
  expect(chainsOf(run(5, 40, 4))).toEqual([places(run(5, 40, 4))]);
});

it('makes two chains of two blocks that changed places, in the order of the copy', () => {
  const [first, second] = [run(0, 300, 4), run(100, 20, 5)];
  expect(chainsOf([...first, ...second])).toEqual([places(first), places(second)]);
});

it('leaves out an anchor that would lead backwards', () => {
  const [chain] = chainsOf([...run(5, 40, 4), [7, 3, 3]]);
  expect(chain).toEqual(places(run(5, 40, 4)));
});

it('ends a chain where the next anchor is more than 150 tokens away in either text', () => {
  const at = (x: number, y: number) => chainsOf([...run(0, 0, 4, 9), [3 + x, 3 + y, 12]]).length;
  expect(at(150, 150)).toBe(1);
  expect(at(151, 150)).toBe(2);
  expect(at(150, 151)).toBe(2);
});

it('would rather stop than bridge distances that differ much', () => {
  const at = (x: number, y: number) =>
    chainsOf([...run(0, 0, 4, 2), [3 + x, 3 + y, 2]]).flat().length;
  expect(at(5, 5)).toBe(5);
  expect(at(5, 100)).toBe(4);
});

it('drops what may be chance, less severely once something certain was found', () => {
  const weak = run(500, 500, 2, 2.5);
  expect(chainsOf(weak)).toEqual([]);
  expect(chainsOf([...run(0, 0, 4), ...weak])).toHaveLength(2);
  expect(chainsOf([...run(0, 0, 4), ...run(500, 500, 2, 1.5)])).toHaveLength(1);
});

it('gives a passage that stands twice in one text to one chain only', () => {
  expect(chainsOf([...run(0, 50, 4), ...run(100, 50, 4)])).toHaveLength(1);
  expect(chainsOf([...run(50, 0, 4), ...run(50, 100, 4)])).toHaveLength(1);
});

it('has no chain without anchors', () => {
  expect(chainsOf([], 0)).toEqual([]);
});

it('never uses a token twice, and ascends within each chain', () => {
  const point = fc.tuple(fc.nat(60), fc.nat(60), fc.double({ min: 0, max: 6, noNaN: true }));
  fc.assert(
    fc.property(fc.array(point, { maxLength: 80 }), (points) => {
      const chains = chainsOf(points, 61);
      for (const side of [0, 1] as const) {
        const used = chains.flatMap((chain) => chain.map((place) => place[side]));
        expect(new Set(used).size).toBe(used.length);
        for (const chain of chains) {
          const along = chain.map((place) => place[side]);
          expect(along).toEqual(along.toSorted((a, b) => a - b));
        }
      }
    }),
    { numRuns: 100 },
  );
});
