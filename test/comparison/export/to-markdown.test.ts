import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { toMarkdown } from '../../../src/comparison/export/to-markdown.ts';
import { comparedPair } from '../compared-pair.ts';

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
});

const table = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('| '));

test('the report has the addresses, the figures and each substitution', () => {
  const markdown = toMarkdown(comparedPair());
  expect(markdown.split('\n')[0]).toMatch(/^# .*2/);
  expect(markdown).toContain('<https://digest.example/ferry>');
  expect(markdown).toContain('<https://harbourpost.example/ferry_(pier)>');
  expect(table(markdown).slice(2)).toEqual(['| shut | closed |', '| damaged | broken |']);
  expect(markdown).toContain('1.2.3');
});

test('the same text has no table of substitutions', () => {
  expect(table(toMarkdown(comparedPair((text) => text)))).toEqual([]);
});

test('markup in a page stays text, and cannot break the table', () => {
  const pair = comparedPair((text) =>
    text.replace('closed', 'sh|ut').replace('Anna Holt', '[Anna](https://evil.example) <b>'),
  );
  const markdown = toMarkdown(pair);
  expect(markdown).toContain('\\[Anna\\](https://evil.example) \\<b\\>');
  for (const row of table(markdown)) expect(row.match(/(?<!\\)\|/g)).toHaveLength(3);
});

test('a page that begins like a list or heading does not become one', () => {
  const markdown = toMarkdown(
    comparedPair((text) => text.replace('Passengers', '# 1. Passengers')),
  );
  expect(markdown).not.toMatch(/: # 1\./);
});
