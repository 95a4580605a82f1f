import { readdirSync, readFileSync } from 'node:fs';
import { parseAst, transformWithOxc } from 'vite';
import { describe, expect, test } from 'vitest';

const SOURCES = new URL('../../src/', import.meta.url);

/** Rooms that read what pages say. */
const ROOMS = ['article', 'background', 'browser', 'content', 'engine'];

/** Read our own tables, no page; the patterns that they make have a test of their own (attribution/hostile-pages.test.ts). */
const READ_TABLES = [
  'engine/attribution/phrases/compile-pattern.ts',
  'engine/attribution/phrases/required-wording.ts',
];

/** Make patterns of fixed words, one beside the other: what they look for has no repetition to get lost in. */
const MADE_OF_TABLES = [
  'engine/addresses/clean-address.ts',
  'engine/attribution/phrases/normalize-line.ts',
  'engine/attribution/search/restore-wording.ts',
  'engine/spin/phrase-matcher.ts',
];

/** One million UTF-16 code units, as much as reading ever hands over. */
const SIZE = 1_000_000;
/**
 * No pattern may hold the reader up longer than this, whatever the page; in milliseconds. Patterns that look for classes
 * of Unicode take 30 to 70 ms, and are given room for a machine that does other work beside.
 */
const limitOf = (file: string) => (file.startsWith('engine/repost/') ? 50 : 100);
/** Other programs share the machine: the best of so many runs counts. */
const TRIES = 4;
/** A plain search for words between classes of Unicode, and the milliseconds it takes on a machine with nothing else to do. */
const YARDSTICK = /(?=\p{L})(?<![\p{L}\p{M}])(?:one|other)(?![\p{L}\p{M}])/u;
const YARDSTICK_TAKES = 8;

/** How many times slower than such a machine this one is now; at least 1. */
function slowness(): number {
  const taken = bestTime(YARDSTICK, inputOf('é ', SIZE), YARDSTICK_TAKES);
  return Math.max(1, taken / YARDSTICK_TAKES);
}

/** Pieces of hostile text: endless words, blanks, brackets, dots, hosts, rights, half-finished names and addresses. */
const PIECES = [
  'a',
  ' ',
  '1',
  '-',
  '.',
  '(',
  '[',
  '{',
  '|',
  '"',
  '/',
  ':',
  '©',
  '中',
  '출처',
  'é',
  'Ab ',
  'a-',
  'a.b.',
  'a. ',
  '(a',
  '[a_',
  '{a|',
  '{{a',
  '%a',
  'http://',
  'https://a.b/',
  'www.',
  '@a',
  'A. ',
  'Ā',
  'а',
  '\u034F',
  'a\u200B',
  'аa',
  '\n',
  ', ',
  ' – ',
];

/** Every regular expression written in a file. */
async function patternsIn(file: string): Promise<RegExp[]> {
  const source = readFileSync(new URL(file, SOURCES), 'utf8');
  const { code } = await transformWithOxc(source, file);
  return regexesOf(parseAst(code)).map(({ pattern, flags }) => new RegExp(pattern, flags));
}

function regexesOf(node: unknown): { pattern: string; flags: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  return [...(regex ? [regex] : []), ...Object.values(node).flatMap(regexesOf)];
}

/** The pattern's own words, over and over: inputs on which it always nearly matches. */
function ownPieces({ source }: RegExp): string[] {
  const words =
    source.replace(/\\[a-z]\{[^}]*\}|\\./gi, ' ').match(/[\p{L}\p{N} :/©.]{2,}/gu) ?? [];
  return [
    ...words.flatMap((word) => [word, `${word} `, `${word} a `]),
    words.slice(0, 2).join(' '),
  ].filter(Boolean);
}

/** Pieces are tried on a short input first; the slowest few then on a long one. */
const SHORT = 20_000;
const FEW = 3;

/** Texts with a character beyond Latin-1 are stored, and searched, in another way: nearly all pages have one. */
const TWO_BYTE_START = '’ ';

const inputOf = (piece: string, size: number): string =>
  (TWO_BYTE_START + piece.repeat(Math.ceil(size / piece.length))).slice(0, size);

function slowest(pattern: RegExp, limit: number): { milliseconds: number; piece: string } {
  const tried = [...new Set([...PIECES, ...ownPieces(pattern)])].map((piece) => ({
    piece,
    milliseconds: time(pattern, inputOf(piece, SHORT)),
  }));
  const worst = tried.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, FEW);
  // A pattern this slow on a short input would not end on a long one.
  if ((worst[0]?.milliseconds ?? 0) > limit)
    return worst[0] as { milliseconds: number; piece: string };
  const long = worst.map(({ piece }) => ({
    piece,
    milliseconds: bestTime(pattern, inputOf(piece, SIZE), limit),
  }));
  return long.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
}

function bestTime(pattern: RegExp, input: string, limit: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TRIES && best > limit; run++) best = Math.min(best, time(pattern, input));
  return best;
}

function time(pattern: RegExp, input: string): number {
  const { user, system } = process.cpuUsage();
  pattern.lastIndex = 0;
  pattern.test(input);
  const after = process.cpuUsage();
  return (after.user - user + after.system - system) / 1000;
}

const files = ROOMS.flatMap((room) =>
  readdirSync(new URL(room, SOURCES), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${room}/${name.replaceAll('\\', '/')}`,
  ),
)
  .filter((name) => /(?<!weights)\.ts$/.test(name) && !READ_TABLES.includes(name))
  .sort();

describe('no page can hold a pattern up', () => {
  test.each(files)('%s', { timeout: 300_000 }, async (file) => {
    const isMade = readFileSync(new URL(file, SOURCES), 'utf8').includes('new RegExp');
    expect(isMade).toBe(MADE_OF_TABLES.includes(file));
    for (const pattern of await patternsIn(file)) {
      const limit = limitOf(file) * slowness();
      const { milliseconds, piece } = slowest(pattern, limit);
      expect(milliseconds, `${pattern} on “${piece}”`).toBeLessThanOrEqual(limit);
    }
  });
});
