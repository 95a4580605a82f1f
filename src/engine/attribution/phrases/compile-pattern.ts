import { CJK_LETTER, UNSPACED_LETTER } from '../../text/scripts.ts';
import { normalizeLine } from './normalize-line.ts';
import { requiredWording, TOKEN } from './required-wording.ts';

/** A compiled phrase: segments of fixed wording in order, with a maximum distance between them. */
export interface PhrasePattern {
  /** Wording that every match contains, one of each group. Lines without it are skipped. */
  required: readonly (readonly string[])[];
  /** The segments, compiled when they are first asked for. */
  segments: () => RegExp[];
  /** Maximum number of characters before each segment except the first. */
  gaps: number[];
  /** The match must be at the start of a sentence, line or bracket. */
  atStart: boolean;
  /** The credited name follows the match. */
  namesNext: boolean;
}

const MAX_SHORT_GAP = 40;
const MAX_LONG_GAP = 200;

/** Scripts without spaces between words, or with particles attached to names: there is no word boundary. */
const isUnbounded = (letter = '') => UNSPACED_LETTER.test(letter) || CJK_LETTER.test(letter);

const SPACE = '\\s{1,3}';

/**
 * Compiles a phrase (see `Phrase`). `{piece}` stands for any of `pieces`. Never throws: phrases are the project's data.
 */
export function compilePattern(phrase: string, pieces: readonly string[] = []): PhrasePattern {
  const atStart = phrase.startsWith('^');
  const namesNext = phrase.endsWith('@');
  const wording = normalizeLine(phrase.replace(/^\^|\s?@$/g, ''));
  const parts = wording.split(/\s?(……|…)\s?/);
  const hasFixed = parts.filter((part, index) => index % 2 === 0 && part !== '');
  let segments: RegExp[] | undefined;
  return {
    required: requiredWording(hasFixed, pieces),
    segments: () => {
      segments ??= hasFixed.map((part) => compileSegment(part, pieces));
      return segments;
    },
    gaps: parts
      .filter((_, index) => index % 2 === 1)
      .map((gap) => (gap === '…' ? MAX_SHORT_GAP : MAX_LONG_GAP)),
    atStart,
    namesNext,
  };
}

function compileSegment(part: string, pieces: readonly string[]): RegExp {
  const letters = part.match(/[\p{L}\p{M}\p{N}]/gu) ?? [];
  const wordCharacter = '[\\p{L}\\p{M}\\p{N}]';
  const before = isUnbounded(letters[0]) ? '' : `(?<!${wordCharacter})`;
  const after = isUnbounded(letters.at(-1)) ? '' : `(?!${wordCharacter})`;
  return new RegExp(`${before}(?:${writePattern(part, pieces)})${after}`, 'gu');
}

/** Joins tokens to a pattern. An optional part includes one of its spaces, so that "a [b] c" matches "a c". */
function writePattern(part: string, pieces: readonly string[]): string {
  const output: string[] = [];
  let hasFixed = false;
  let skipSpace = false;
  for (const { 0: token, index } of part.matchAll(TOKEN)) {
    const next = part[index + token.length];
    const isSpace = token.trim() === '';
    if (token.startsWith('[')) {
      skipSpace = writeOptional(output, alternatives(token, pieces), next, hasFixed);
    } else if (!(isSpace && skipSpace)) {
      output.push(isSpace ? SPACE : compileToken(token, pieces));
      hasFixed ||= !isSpace;
      skipSpace = false;
    }
  }
  return output.join('');
}

/** Adds an optional part. True if the following space belongs to it. */
function writeOptional(
  output: string[],
  pattern: string,
  next: string | undefined,
  hasFixed: boolean,
): boolean {
  const touchesNext = next !== undefined && next !== ' ';
  const isLeading = !hasFixed && !touchesNext;
  const includesSpaceBefore = hasFixed && !touchesNext && output.at(-1) === SPACE;
  if (includesSpaceBefore) output.pop();
  output.push(
    isLeading
      ? `(?:(?:${pattern})${SPACE})?`
      : includesSpaceBefore
        ? `(?:${SPACE}(?:${pattern}))?`
        : `(?:${pattern})?`,
  );
  return isLeading;
}

function compileToken(token: string, pieces: readonly string[]): string {
  if (token === '*') return '[\\p{L}\\p{M}]{0,12}';
  if (token.startsWith('(')) return `(?:${alternatives(token, pieces)})`;
  return expandPieces(token, pieces);
}

/** The alternatives between brackets. `*` and spaces mean the same inside. */
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
