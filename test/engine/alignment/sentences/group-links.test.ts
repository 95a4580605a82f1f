import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupLinks } from '../../../../src/engine/alignment/sentences/group-links.ts';

/** Groups as "copy<original", each link given with its evidence. */
function groupsOf(...links: [copy: number, original: number, evidence: number][]) {
  const groups = groupLinks(
    links.map(([copy, original, evidence]) => ({ copy, original, evidence })),
  );
  return groups.map(({ copy, original }) => `${copy.join('-')}<${original.join('-')}`).toSorted();
}

it('leaves sentences apart that are linked one by one', () => {
  expect(groupsOf([0, 0, 9], [1, 1, 9])).toEqual(['0-0<0-0', '1-1<1-1']);
});

it('joins the parts of a sentence that was split or merged', () => {
  expect(groupsOf([0, 4, 9], [1, 4, 5])).toEqual(['0-1<4-4']);
  expect(groupsOf([3, 0, 9], [3, 1, 5])).toEqual(['3-3<0-1']);
});

it('drops the weaker of two links that would join what is not adjacent', () => {
  expect(groupsOf([0, 0, 5], [0, 7, 9])).toEqual(['0-0<7-7']);
  expect(groupsOf([0, 0, 9], [5, 0, 5])).toEqual(['0-0<0-0']);
});

it('takes a link once a stronger one has closed the distance', () => {
  expect(groupsOf([0, 2, 3], [0, 1, 2], [0, 0, 9])).toEqual(['0-0<0-2']);
});

it('merges two groups that touch in both texts, and only those', () => {
  expect(groupsOf([0, 0, 9], [1, 1, 9], [0, 1, 2])).toEqual(['0-1<0-1']);
  expect(groupsOf([0, 0, 9], [1, 5, 9], [0, 5, 2])).toEqual(['0-0<0-0', '1-1<5-5']);
  expect(groupsOf([0, 0, 9], [5, 1, 9], [0, 1, 2])).toEqual(['0-0<0-0', '5-5<1-1']);
});

it('has no groups without links', () => {
  expect(groupsOf()).toEqual([]);
});

it('never puts a sentence into two groups, whatever the links', () => {
  const link = fc.record({ copy: fc.nat(8), original: fc.nat(8), evidence: fc.nat(20) });
  fc.assert(
    fc.property(fc.array(link, { maxLength: 30 }), (links) => {
      const groups = groupLinks(links);
      for (const side of ['copy', 'original'] as const) {
        const ranges = groups.map((group) => group[side]).toSorted((a, b) => a[0] - b[0]);
        ranges.forEach(([first, last], at) => {
          expect(last).toBeGreaterThanOrEqual(first);
          expect(first).toBeGreaterThan(ranges[at - 1]?.[1] ?? -1);
        });
      }
    }),
    { numRuns: 100 },
  );
});
