import { expect, it } from 'vitest';
import { findSpintaxLeftovers } from '../../../src/engine/text/spintax-leftovers.ts';

const GROUP = '{buy|purchase|get hold of}';
const found = (text: string) =>
  findSpintaxLeftovers(text).map(({ start, end }) => text.slice(start, end));

it('finds each group of choices where they stand thickly', () => {
  const text = `They ${GROUP} boats. `.repeat(5);
  expect(found(text)).toEqual(Array(5).fill(GROUP));
  expect(found(`They ${GROUP} boats. `.repeat(4))).toEqual([]);
});

it('finds none where the text is long beside them', () => {
  const text = `They ${GROUP} boats. `.repeat(5);
  expect(found(text.padEnd(1_500, ' x'))).toHaveLength(5);
  expect(found(text.padEnd(1_501, ' x'))).toEqual([]);
});

it('finds none where choices are single words, as in the synopsis of a command', () => {
  expect(found('run {start|stop} now '.repeat(9))).toEqual([]);
});

it('finds none in doubled braces, without a choice, or over several lines', () => {
  for (const group of ['{{a b|c d}}', '{a b}', '{a b|c\nd}', '{a b;|c d}', '{|a b}'])
    expect(found(`They ${group} boats. `.repeat(9))).toEqual([]);
});

it('finds none in a text about them', () => {
  expect(found(`Spintax: ${`They ${GROUP} boats. `.repeat(9)}`)).toEqual([]);
});

it('reads hostile braces in no time', () => {
  expect(found('{'.repeat(100_000))).toEqual([]);
  expect(found('{a b|'.repeat(30_000))).toEqual([]);
  expect(found('\ud800{\udc00|'.repeat(20_000))).toEqual([]);
});
