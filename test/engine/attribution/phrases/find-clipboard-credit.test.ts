import { expect, it } from 'vitest';
import { findClipboardCredit } from '../../../../src/engine/attribution/phrases/find-clipboard-credit.ts';
import { makeLine } from '../make-article.ts';

const phrase = (marked: string) => findClipboardCredit(makeLine(marked))?.phrase;

it.each([
  'Read more: https://harbour.example/a#ixzz3xyz',
  'https://harbour.example/a#sthash.Ab1.dpuf',
  'From https://harbour.example/a?utm_source=x&utm_campaign=cppst here',
  'https://harbour.example/a?utm_medium=copy',
])('finds what a copy button left in “%s”', (line) => {
  const at = line.indexOf('https://');
  expect(phrase(line)).toEqual({ start: at, end: at });
});

it('finds the trace in the address that the pasted text links to', () => {
  const line = '[https://harbour.example/a](https://harbour.example/a#ixzz1) it was.';
  expect(phrase(line)).toEqual({ start: 0, end: 0 });
});

it.each([
  'https://harbour.example/a',
  'Read [more](https://harbour.example/a#ixzz1)',
  'https://harbour.example/a and [more](https://harbour.example/b#ixzz1)',
  'https://harbour.example/a?utm_medium=copywriting',
  'The tag #ixzz1 by itself',
  '',
])('finds none in “%s”', (line) => {
  expect(phrase(line)).toBeUndefined();
});
