import { expect, test } from 'vitest';
import { toCsv } from '../../src/lists/to-csv.ts';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  ' =1',
  '\uFEFF=1',
  '＝1+1',
  '=HYPERLINK("https://a.example")',
])('%j is no formula', (cell) => {
  expect(toCsv([[cell]])).toBe(`\uFEFF"'${cell.replaceAll('"', '""')}"\r\n`);
});

test('numbers stay numbers, and text keeps every letter', () => {
  expect(toCsv([['Łódź, "quoted"\nline', 12, '']])).toBe(
    '\uFEFF"Łódź, ""quoted""\nline",12,""\r\n',
  );
});
