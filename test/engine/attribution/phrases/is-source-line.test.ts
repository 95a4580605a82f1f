import { expect, it } from 'vitest';
import { isSourceLine } from '../../../../src/engine/attribution/phrases/is-source-line.ts';
import { makeLine } from '../make-article.ts';

const LINK = '[Welling Times](https://welling-times.example/)';
const isSource = (marked: string, ...ancestors: string[]) =>
  isSourceLine(makeLine(marked, 'head', ancestors));

it.each(['span.date-source', 'div#source', 'p.laiyuan', 'span.article_origin'])(
  'is one in the element %s',
  (element) => {
    expect(isSource(LINK, element)).toBe(true);
  },
);

it('looks at two elements around it, and at whole names', () => {
  expect(isSource(LINK, 'a', 'span.source')).toBe(true);
  expect(isSource(LINK, 'a', 'b', 'span.source')).toBe(false);
  expect(isSource(LINK, 'div.resources')).toBe(false);
});

it.each([
  `(${LINK}) 09:05, 6 May`,
  `${LINK} 2024-05-06`,
  '[(Elsewhere)](https://else.example/) 6 May 2024',
  `2024年5月6日（${LINK}）`,
])('is one with a name and a date: %s', (line) => {
  expect(isSource(line, 'p')).toBe(true);
});

it.each([
  LINK,
  `${LINK} and more, 6 May`,
  `[Ada Weld](https://welling-times.example/ada) 6 May`,
  `(${LINK}, ${LINK}) 6 May`,
  'Welling Times 6 May',
])('is none: %s', (line) => {
  expect(isSource(line, 'p')).toBe(false);
});

it('is short and has a link', () => {
  expect(isSource('No link', 'span.source')).toBe(false);
  expect(isSource(`${LINK}${' '.repeat(80)}`, 'span.source')).toBe(false);
});
