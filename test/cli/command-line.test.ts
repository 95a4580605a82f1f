import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommandLine } from './run-command-line.ts';

const REPORT =
  'The ferry to Larkmouth will not run on Sunday. The harbour board closed the pier on Friday, because ' +
  'two of its beams are broken. Workers will replace them over the weekend, said Anna Holt of the board. ' +
  'Passengers with tickets for Sunday can use them on any other day this month.';
const COPY = REPORT.replace('closed', 'shut').replace('broken', 'damaged');

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspun-cli-'));
  writeFileSync(path('report.txt'), REPORT);
  writeFileSync(path('copy.txt'), COPY);
  writeFileSync(
    path('rows.jsonl'),
    `${JSON.stringify({ id: 7, url: 'https://page.example/a', text: REPORT })}\nno json\n${JSON.stringify({ id: 8 })}\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('wrong calls end with status 2 and one sentence', () => {
  test.each<[what: string, args: string[], sentence: string]>([
    ['an unknown command', ['juge'], 'unspun: "juge" is no command; see unspun --help.'],
    [
      'an unknown option',
      ['judge', '--jsno', 'a.txt'],
      "unspun: Unknown option '--jsno'; see unspun judge --help.",
    ],
    ['no file', ['judge'], 'unspun: name at least one file to judge, or "-" for standard input.'],
    ['--text alone', ['judge', '--text', 'a.txt'], 'unspun: --text goes with --json.'],
    [
      'a bad address',
      ['judge', '--url', 'page', 'a.txt'],
      'unspun: "page" is no address; --url takes one that begins with https://.',
    ],
    [
      'one file to compare',
      ['compare', 'a.txt'],
      'unspun: name two files, the copy and then the original; see unspun compare --help.',
    ],
  ])('%s', async (_, args, sentence) => {
    const { status, stdout, stderr } = await runCommandLine(args);
    expect([status, stdout, stderr]).toEqual([2, '', `${sentence}\n`]);
  });
});

test('a file that cannot be read is reported, and the others are judged', async () => {
  const { status, stdout, stderr } = await runCommandLine([
    'judge',
    '--json',
    path('missing.txt'),
    path('picture.png'),
    path('rows.jsonl'),
  ]);
  expect(status).toBe(1);
  expect(stderr.trimEnd().split('\n')).toEqual([
    `unspun: ${path('missing.txt')}: there is no such file; check the path.`,
    `unspun: ${path('picture.png')}: give a file that ends in .html, .txt or .jsonl, or their .gz.`,
    `unspun: ${path('rows.jsonl')}, line 2: is no JSON object; write one document a line.`,
    `unspun: ${path('rows.jsonl')}, line 3: has neither "html" nor "text"; give one of them as a string.`,
  ]);
  const row = JSON.parse(stdout);
  expect(row).toMatchObject({ file: path('rows.jsonl'), id: 7, url: 'https://page.example/a' });
});

test('judge --json prints these keys, in this order', async () => {
  const { status, stdout } = await runCommandLine(['judge', '--json', '--text', '-'], REPORT);
  expect(status).toBe(0);
  const row = JSON.parse(stdout);
  expect(Object.keys(row)).toEqual([
    'file',
    'id',
    'url',
    'title',
    'language',
    'words',
    'level',
    'reason',
    'kind',
    'spun',
    'reposted',
    'original',
    'candidates',
    'evidence',
    'milliseconds',
    'text',
  ]);
  expect(row).toMatchObject({
    file: '-',
    id: null,
    level: 'unknown',
    reason: 'too-short',
    text: REPORT,
  });
});

test('compare --json prints shares and rows with their words', async () => {
  const { status, stdout } = await runCommandLine([
    'compare',
    '--json',
    path('copy.txt'),
    path('report.txt'),
  ]);
  expect(status).toBe(0);
  const { milliseconds, ...row } = JSON.parse(stdout);
  expect(milliseconds).toBeGreaterThan(0);
  expect(Object.keys(row)).toEqual([
    'relation',
    'sentencesFromOriginal',
    'wordsKept',
    'wordsSwapped',
    'wordsAdded',
    'rows',
  ]);
  expect(row).toMatchObject({ relation: 'swapped', sentencesFromOriginal: 1, wordsAdded: 0 });
  expect(row.rows.flatMap(({ swaps }: { swaps: unknown[] }) => swaps)).toEqual([
    { copy: 'shut', original: 'closed' },
    { copy: 'damaged', original: 'broken' },
  ]);
});

test('compare --against finds the original among many', async () => {
  const { status, stdout } = await runCommandLine([
    'compare',
    '--json',
    '--against',
    path('rows.jsonl'),
    path('copy.txt'),
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    copy: { file: path('copy.txt') },
    original: { file: path('rows.jsonl'), id: 7, url: 'https://page.example/a' },
    relation: 'swapped',
  });
});

test('help and version go to standard output', async () => {
  const help = await runCommandLine(['--help']);
  expect(help).toMatchObject({ status: 0, stderr: '' });
  expect(help.stdout).toMatch(/^Unspun .*\n\nUsage: unspun COMMAND/);
  const version = await runCommandLine(['--version']);
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
