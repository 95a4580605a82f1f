import { CJK_LETTER, UNSPACED_LETTER } from '../../text/scripts.ts';
import { normalizeLine } from './normalize-line.ts';

/** A compiled frame: pieces of fixed wording in order, with a greatest distance between them. */
export interface PhrasePattern {
  /** A part of the wording that every match contains: lines without it need no closer look. */
  anchor: string;
  segments: RegExp[];
  /** Greatest number of characters before each segment but the first. */
  gaps: number[];
  /** The match must stand at the start of a sentence, line or bracket. */
  atStart: boolean;
  /** The credited name follows the match. */
  namesNext: boolean;
}

const MAX_SHORT_GAP = 40;
const MAX_LONG_GAP = 200;

/** Scripts that write words without spaces, or glue particles to names: no word boundary to hold on to. */
const isUnbounded = (letter = '') => UNSPACED_LETTER.test(letter) || CJK_LETTER.test(letter);

const TOKEN = /\[[^\]]+\]|\([^)]+\)|\*|\s+|[^[(*\s]+/gu;

const SPACE = '\\s{1,3}';

/** Compiles a frame (see `Phrase`), with `{piece}` standing for any of `pieces`. Throws nothing: frames are our own data. */
export function compilePattern(frame: string, pieces: readonly string[] = []): PhrasePattern {
  const atStart = frame.startsWith('^');
  const namesNext = frame.endsWith('@');
  const wording = normalizeLine(frame.replace(/^\^|\s?@$/g, ''));
  const parts = wording.split(/\s?(……|…)\s?/);
  const fixed = parts.filter((_, at) => at % 2 === 0 && parts[at] !== '');
  return {
    anchor: longestLiteral(fixed),
    segments: fixed.map((part) => compileSegment(part, pieces)),
    gaps: parts
      .filter((_, at) => at % 2 === 1)
      .map((gap) => (gap === '…' ? MAX_SHORT_GAP : MAX_LONG_GAP)),
    atStart,
    namesNext,
  };
}

/** The longest run of plain wording, outside brackets. */
function longestLiteral(fixed: readonly string[]): string {
  const runs = fixed
    .join('…')
    .replaceAll('{piece}', '…')
    .split(/\[[^\]]+\]|\([^)]+\)|[*\s…]+/u);
  return runs.reduce((best, run) => (run.length > best.length ? run : best), '');
}

function compileSegment(part: string, pieces: readonly string[]): RegExp {
  const letters = part.match(/[\p{L}\p{M}\p{N}]/gu) ?? [];
  const edge = '[\\p{L}\\p{M}\\p{N}]';
  const before = isUnbounded(letters[0]) ? '' : `(?<!${edge})`;
  const after = isUnbounded(letters.at(-1)) ? '' : `(?!${edge})`;
  return new RegExp(`${before}(?:${writePattern(part, pieces)})${after}`, 'gu');
}

/** Tokens to a pattern; what may be missing takes one of its spaces along, so that "a [b] c" matches "a c". */
function writePattern(part: string, pieces: readonly string[]): string {
  const written: string[] = [];
  let fixed = false;
  let skipSpace = false;
  for (const { 0: token, index } of part.matchAll(TOKEN)) {
    const next = part[index + token.length];
    const isSpace = token.trim() === '';
    if (token.startsWith('[')) {
      skipSpace = writeOptional(written, alternatives(token, pieces), next, fixed);
    } else if (!(isSpace && skipSpace)) {
      written.push(isSpace ? SPACE : compileToken(token, pieces));
      fixed ||= !isSpace;
      skipSpace = false;
    }
  }
  return written.join('');
}

/** Adds what may be missing; true if the space behind it is part of it. */
function writeOptional(
  written: string[],
  choices: string,
  next: string | undefined,
  fixed: boolean,
): boolean {
  const touchesNext = next !== undefined && next !== ' ';
  const isLeading = !fixed && !touchesNext;
  const absorbs = fixed && !touchesNext && written.at(-1) === SPACE;
  if (absorbs) written.pop();
  written.push(
    isLeading
      ? `(?:(?:${choices})${SPACE})?`
      : absorbs
        ? `(?:${SPACE}(?:${choices}))?`
        : `(?:${choices})?`,
  );
  return isLeading;
}

function compileToken(token: string, pieces: readonly string[]): string {
  if (token === '*') return '[\\p{L}\\p{M}]{0,12}';
  if (token.startsWith('(')) return `(?:${alternatives(token, pieces)})`;
  return expandPieces(token, pieces);
}

/** The choices between brackets; inside them, `*` and spaces mean what they mean outside. */
const alternatives = (bracket: string, pieces: readonly string[]) =>
  bracket
    .slice(1, -1)
    .split('|')
    .map((choice) =>
      [...choice.matchAll(TOKEN)]
        .map(([token]) => (token.trim() === '' ? SPACE : compileToken(token, pieces)))
        .join(''),
    )
    .join('|');

function expandPieces(literal: string, pieces: readonly string[]): string {
  const words = pieces.map((piece) => escapeText(normalizeLine(piece)));
  return literal
    .split('{piece}')
    .map(escapeText)
    .join(`(?:${words.join('|')})`);
}

const escapeText = (text: string) =>
  text.replace(/[.+?^$|\\{}()[\]/]/g, '\\$&').replace(/\s+/g, SPACE);
