import { foldLine } from './fold-line.ts';

/** A compiled frame: pieces of fixed wording in order, with a greatest distance between them. */
export interface Frame {
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

const SHORT_GAP = 40;
const LONG_GAP = 200;

/** Scripts that write words without spaces, or glue particles to names: no word boundary to hold on to. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const TOKEN = /\[[^\]]+\] ?|\([^)]+\)|\*|\s+|[^[(*\s]+/gu;

/** Compiles a frame (see `Phrase`), with `{piece}` standing for any of `pieces`. Throws nothing: frames are our own data. */
export function compileFrame(frame: string, pieces: readonly string[] = []): Frame {
  const atStart = frame.startsWith('^');
  const namesNext = frame.endsWith('@');
  const wording = foldLine(frame.replace(/^\^|\s?@$/g, ''));
  const parts = wording.split(/\s?(……|…)\s?/);
  const fixed = parts.filter((_, at) => at % 2 === 0 && parts[at] !== '');
  return {
    anchor: anchorOf(fixed),
    segments: fixed.map((part) => compileSegment(part, pieces)),
    gaps: parts.filter((_, at) => at % 2 === 1).map((gap) => (gap === '…' ? SHORT_GAP : LONG_GAP)),
    atStart,
    namesNext,
  };
}

/** The longest run of plain wording, outside brackets. */
function anchorOf(fixed: readonly string[]): string {
  const runs = fixed
    .join('…')
    .replaceAll('{piece}', '…')
    .split(/\[[^\]]+\] ?|\([^)]+\)|[*\s…]+/u);
  return runs.reduce((best, run) => (run.length > best.length ? run : best), '');
}

function compileSegment(part: string, pieces: readonly string[]): RegExp {
  const source = [...part.matchAll(TOKEN)]
    .map(({ 0: token, index }) =>
      compileToken(token, pieces, index === 0 || part[index - 1] === ' '),
    )
    .join('');
  const edge = '[\\p{L}\\p{M}\\p{N}]';
  const before = UNSPACED.test(part.charAt(0)) ? '' : `(?<!${edge})`;
  const after = UNSPACED.test(part.charAt(part.length - 1)) ? '' : `(?!${edge})`;
  return new RegExp(`${before}(?:${source})${after}`, 'gu');
}

/** `alone`: the token starts a word; a bracket that does takes the space behind it along. */
function compileToken(token: string, pieces: readonly string[], alone = false): string {
  if (token === '*') return '[\\p{L}\\p{M}]{0,12}';
  if (/^\s+$/u.test(token)) return '\\s{1,3}';
  if (token.startsWith('[')) {
    const inside = alternatives(token.replace(/^\[|\] ?$/g, ''), pieces);
    if (!token.endsWith(' ')) return `(?:${inside})?`;
    return alone ? `(?:${inside}\\s{1,3})?` : `(?:${inside})?\\s{1,3}`;
  }
  if (token.startsWith('(')) return `(?:${alternatives(token.slice(1, -1), pieces)})`;
  return withPieces(token, pieces);
}

const alternatives = (list: string, pieces: readonly string[]) =>
  list
    .split('|')
    .map((choice) =>
      [...choice.matchAll(TOKEN)].map(([token]) => compileToken(token, pieces)).join(''),
    )
    .join('|');

function withPieces(literal: string, pieces: readonly string[]): string {
  const words = pieces.map((piece) => foldLine(piece)).map(escapeText);
  return literal
    .split('{piece}')
    .map(escapeText)
    .join(`(?:${words.join('|')})`);
}

const escapeText = (text: string) =>
  text.replace(/[.+?^$|\\{}()[\]/]/g, '\\$&').replace(/\s+/g, '\\s{1,3}');
