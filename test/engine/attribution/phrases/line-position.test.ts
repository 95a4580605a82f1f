import { expect, it } from 'vitest';
import { findLinePositions } from '../../../../src/engine/attribution/phrases/line-position.ts';
import { makeArticle, makeLine, PROSE } from '../make-article.ts';

const LINKED = `[${PROSE}](https://other.example/)`;
const positions = (body: string[]) => findLinePositions(makeArticle({ body }));

it('knows the lines before and after the article', () => {
  const article = makeArticle({ before: ['a'], body: [PROSE, PROSE, PROSE], after: ['b'] });
  expect(findLinePositions(article)).toEqual(['before', 'start', 'middle', 'end', 'after']);
});

it('starts with four lines, or ends the start at the second line of prose', () => {
  const short = ['a', 'b', 'c', 'd', 'e', PROSE];
  expect(positions(short)).toEqual(['start', 'start', 'start', 'start', 'middle', 'end']);
  expect(positions([PROSE, PROSE, 'c', PROSE])).toEqual(['start', 'middle', 'middle', 'end']);
});

it('ends with the last line of prose and all short lines after it', () => {
  expect(positions([PROSE, PROSE, PROSE, 'Source:', 'Elsewhere'])).toEqual([
    'start',
    'middle',
    'end',
    'end',
    'end',
  ]);
});

it('takes a line of links for no prose', () => {
  expect(positions([PROSE, PROSE, LINKED])).toEqual(['start', 'end', 'end']);
});

it('passes over lines that are far away', () => {
  const article = makeArticle({ body: [PROSE] });
  const far = (distance: number) => ({ ...makeLine('x', 'after'), distance });
  const found = findLinePositions({ ...article, lines: [...article.lines, far(15), far(16)] });
  expect(found).toEqual(['end', 'after', undefined]);
});

it('checks 600 lines at either end of a very long page', () => {
  const found = positions(Array(1_300).fill(PROSE));
  expect(found.filter((position) => position === undefined)).toHaveLength(100);
  expect([found[599], found[600], found[699], found[700]]).toEqual([
    'middle',
    undefined,
    undefined,
    'middle',
  ]);
});

it('has no positions without lines', () => {
  expect(positions([])).toEqual([]);
});
