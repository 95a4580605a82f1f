import { containsWord } from '../tokens/hash-phrase.ts';
import { PUNCTUATION, type Tokens } from '../tokens/split-tokens.ts';
import type { TokenRange } from './alignment-step.ts';
import { addMatch, type DpMatrix, GAP_EXTEND, packTokens } from './dp-matrix.ts';
import type { SubstitutionPrior } from './substitution-prior.ts';

/** The input of a gap's dynamic programme. */
export interface AlignmentInput {
  copy: Tokens;
  original: Tokens;
  prior: SubstitutionPrior;
  matrix: DpMatrix;
}

/** Log-odds, on the same scale as the scores of single words (see `fillMatrix`). */
export const SUBSTITUTION = -0.3;
const PER_FURTHER_WORD = -0.4;
/** Spinners rarely put one word for several. */
const PER_WORD_LOST = -0.7;
/** A word inside the phrase that replaced it: a little better than keeping it beside an insertion. */
const KEPT_INSIDE_PHRASE = 3.6;
/** The longest phrases of spinners: "the fourth dimension", "in the event that". Tokens. */
const MAX_PHRASE_TOKENS = 6;

/** Tokens that a phrase may have where both sides have the same number. */
const PHRASE_SLACK = 2;

/** No phrase crosses the end of a sentence or line, or punctuation other than a hyphen. */
function isInsidePhrase(tokens: Tokens, index: number, last: number): boolean {
  if (tokens.sentence[index] !== tokens.sentence[last]) return false;
  return tokens.kind[index] !== PUNCTUATION || tokens.text[tokens.start[index] as number] === '-';
}

/** Tokens of a phrase after its first word; a hyphenated word is one. */
function furtherWords(tokens: Tokens, start: number, end: number): number {
  let words = end - start - 1;
  for (let i = start; i < end; i++) if (tokens.kind[i] === PUNCTUATION) words -= 2;
  return Math.max(0, words);
}

/** A gap whose phrases are tried, with the longest phrases of the copy and of the original. */
export interface PhraseSearch {
  gap: TokenRange;
  maxCopy: number;
  maxOriginal: number;
}

/** Tries phrases of the copy that end in row `row` for the original's word in column `column`. */
function addCopyPhrases(
  input: AlignmentInput,
  { gap, maxCopy }: PhraseSearch,
  row: number,
  column: number,
): void {
  const { copy, original, prior, matrix } = input;
  const last = gap.copyStart + row - 1;
  const word = gap.originalStart + column - 1;
  const cell = row * matrix.width + column;
  const hasRoom = maxCopy > PHRASE_SLACK;
  for (let count = 2; count <= maxCopy && count <= row; count++) {
    const first = last + 1 - count;
    if (!isInsidePhrase(copy, first, last)) break;
    if (copy.kind[first] === PUNCTUATION) continue;
    const isWidened = containsWord(copy, first, count, original.id[word] as number);
    const base = isWidened ? KEPT_INSIDE_PHRASE + prior.expanded(last, word) : SUBSTITUTION;
    const perWord = isWidened ? GAP_EXTEND : PER_FURTHER_WORD;
    const score = base + perWord * furtherWords(copy, first, last + 1);
    addMatch(
      matrix,
      cell,
      packTokens(count, 1),
      score + prior.copyPhrase(first, count, word, hasRoom),
    );
  }
}

/** Tries phrases of the original that end in column `column` for the copy's word in row `row`. */
function addOriginalPhrases(
  input: AlignmentInput,
  { gap, maxOriginal }: PhraseSearch,
  row: number,
  column: number,
): void {
  const { original, prior, matrix } = input;
  const word = gap.copyStart + row - 1;
  const last = gap.originalStart + column - 1;
  const cell = row * matrix.width + column;
  for (let count = 2; count <= maxOriginal && count <= column; count++) {
    const first = last + 1 - count;
    if (!isInsidePhrase(original, first, last)) break;
    if (original.kind[first] === PUNCTUATION) continue;
    const score = SUBSTITUTION + PER_WORD_LOST * furtherWords(original, first, last + 1);
    addMatch(matrix, cell, packTokens(1, count), score + prior.originalPhrase(word, first, count));
  }
}

/** Tries phrases of either text for a word of the other. */
export function addPhraseMatches(
  input: AlignmentInput,
  search: PhraseSearch,
  row: number,
  column: number,
): void {
  const { copy, original } = input;
  if (copy.kind[search.gap.copyStart + row - 1] === PUNCTUATION) return;
  if (original.kind[search.gap.originalStart + column - 1] === PUNCTUATION) return;
  addCopyPhrases(input, search, row, column);
  addOriginalPhrases(input, search, row, column);
}

/** The longest phrases: much longer than one side's surplus they would only shift the rest. */
export function phraseSearch(gap: TokenRange, rows: number, columns: number): PhraseSearch {
  const longest = (surplus: number) =>
    Math.min(MAX_PHRASE_TOKENS, PHRASE_SLACK + Math.max(0, surplus));
  return { gap, maxCopy: longest(rows - columns), maxOriginal: longest(columns - rows) };
}
