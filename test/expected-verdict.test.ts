import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readExpectedVerdict } from './expected-verdict.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspun-page-'));
  writeFileSync(join(folder, 'page.html'), '<p>A page.</p>');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('reads what is expected', () => {
  writeFileSync(join(folder, 'expected.json'), '{ "spun": "clear", "original": null }');
  expect(readExpectedVerdict(folder)).toEqual({ spun: 'clear', original: null });
});

it.each([
  ['a misspelt key', '{ "spn": "clear" }', /“spn” is wrong/],
  ['a level that does not exist', '{ "spun": "bad" }', /“spun” is wrong.*"notice"/],
  ['a kind that does not exist', '{ "kind": "copy" }', /“kind” is wrong.*"press-release"/],
  ['an original that is no address', '{ "original": "here" }', /“original” is wrong/],
  ['nothing', '{}', /says nothing: give one of url, spun/],
  ['half a file', '{ "spun": ', /is not JSON/],
])('answers %s with one sentence', (_, text, sentence) => {
  writeFileSync(join(folder, 'expected.json'), text);
  expect(() => readExpectedVerdict(folder)).toThrow(sentence);
  expect(() => readExpectedVerdict(folder)).toThrow('expected.json');
});

it('names a file that is missing', () => {
  expect(() => readExpectedVerdict(folder)).toThrow(/expected\.json is missing/);
  rmSync(join(folder, 'page.html'));
  expect(() => readExpectedVerdict(folder)).toThrow(/page\.html is missing/);
});
