import { containsWord } from '../tokens/hash-phrase.ts';
import { PUNCTUATION, type Tokens } from '../tokens/split-tokens.ts';
import {
  ALIGNED,
  addGap,
  addMatch,
  bestState,
  DELETED,
  type DpMatrix,
  GAP_EXTEND,
  IMPOSSIBLE,
  INSERTED,
  resetMatrix,
} from './dp-matrix.ts';
import type { SubstitutionPrior } from './substitution-prior.ts';

/** A rectangle of tokens; `a` counts in the copy, `b` in the original, half-open. */
export interface Gap {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

/** What the gap's dynamic programme needs to see. */
export interface AlignmentInput {
  copy: Tokens;
  original: Tokens;
  prior: SubstitutionPrior;
  matrix: DpMatrix;
}

/**
 * Scores in natural log-odds, roughly: an agreement is worth a lot, a swap costs little because spinners swap every
 * other word, opening a gap costs more than going on with it (Gotoh 1982). Set on spun pairs; halving or doubling
 * any of them moves the result little.
 */
const SAME_WORD = 4;
const SAME_PUNCTUATION = 2;
const SUBSTITUTION = -0.3;
const PER_FURTHER_WORD = -0.4;
/** Spinners rarely put one word for several. */
const PER_WORD_LOST = -0.7;
/** A word that stands within the phrase that replaced it: a little better than keeping it beside an insertion. */
const KEPT_INSIDE_PHRASE = 3.6;
/** A spinner's phrase has up to so many tokens: "the fourth dimension", "in the event that". */
const MAX_PHRASE_TOKENS = 6;

/** Tokens a phrase may have where both sides have as many. */
const PHRASE_SLACK = 2;

/** In larger gaps, which are mostly sentences left out or put in, phrases are not tried: they cost the most time. */
const MAX_CELLS_WITH_PHRASES = 1600;

function scoreTokenPair(texts: AlignmentInput, i: number, j: number): number {
  const { copy, original, prior: memory } = texts;
  const isMark = copy.kind[i] === PUNCTUATION;
  if (copy.id[i] === original.id[j]) return isMark ? SAME_PUNCTUATION : SAME_WORD;
  if (isMark || original.kind[j] === PUNCTUATION) return IMPOSSIBLE;
  return SUBSTITUTION + memory.word(i, j);
}

/** No phrase goes over the end of a sentence or line, or over a mark other than a hyphen. */
function isInsidePhrase(tokens: Tokens, at: number, last: number): boolean {
  if (tokens.sentence[at] !== tokens.sentence[last]) return false;
  return tokens.kind[at] !== PUNCTUATION || tokens.text[tokens.start[at] as number] === '-';
}

/** Tokens of a phrase after its first word; a hyphenated word is one. */
function furtherWords(tokens: Tokens, from: number, to: number): number {
  let words = to - from - 1;
  for (let i = from; i < to; i++) if (tokens.kind[i] === PUNCTUATION) words -= 2;
  return Math.max(0, words);
}

/** Tries phrases of the copy for the original's word `b`, and of the original for the copy's word `a`. */
function addPhraseMatches(
  texts: AlignmentInput,
  longest: [copy: number, original: number],
  width: number,
  i: number,
  j: number,
  a: number,
  b: number,
): void {
  const { copy, original, prior: memory, matrix: grid } = texts;
  if (copy.kind[a] === PUNCTUATION || original.kind[b] === PUNCTUATION) return;
  const up = (i - 1) * width + j;
  const cell = i * width + j;
  for (let k = 2; k <= longest[0] && k <= i && isInsidePhrase(copy, a + 1 - k, a); k++) {
    if (copy.kind[a + 1 - k] === PUNCTUATION) continue;
    const isWidened = containsWord(copy, a + 1 - k, k, original.id[b] as number);
    const base = isWidened ? KEPT_INSIDE_PHRASE + memory.expanded(a, b) : SUBSTITUTION;
    const perWord = isWidened ? GAP_EXTEND : PER_FURTHER_WORD;
    const further = furtherWords(copy, a + 1 - k, a + 1);
    const score =
      base + perWord * further + memory.phrase(a + 1 - k, k, b, 1, longest[0] > PHRASE_SLACK);
    addMatch(grid, cell, (i - k) * width + j - 1, score, k, 1);
  }
  for (let l = 2; l <= longest[1] && l <= j && isInsidePhrase(original, b + 1 - l, b); l++) {
    if (original.kind[b + 1 - l] === PUNCTUATION) continue;
    const further = furtherWords(original, b + 1 - l, b + 1);
    const score = SUBSTITUTION + PER_WORD_LOST * further + memory.phrase(a, 1, b + 1 - l, l, false);
    addMatch(grid, cell, up - l, score, 1, l);
  }
}

/** Phrases much longer than one side has words too many would only shift the rest. */
function maxPhraseLengths(rows: number, columns: number): [copy: number, original: number] {
  const most = (more: number) => Math.min(MAX_PHRASE_TOKENS, PHRASE_SLACK + Math.max(0, more));
  return [most(rows - columns), most(columns - rows)];
}

/** Scores all alignments of a gap of `rows` by `width - 1` tokens into `texts.grid`. */
export function fillMatrix(texts: AlignmentInput, gap: Gap, rows: number, width: number): void {
  const { matrix: grid } = texts;
  const isSmall = rows * width <= MAX_CELLS_WITH_PHRASES;
  const longest = maxPhraseLengths(rows, width - 1);
  resetMatrix(grid, (rows + 1) * width);
  grid.score[0] = 0;
  grid.bestState[0] = ALIGNED;
  for (let i = 0; i <= rows; i++) {
    for (let j = i ? 0 : 1; j < width; j++) {
      const cell = i * width + j;
      if (i > 0) addGap(grid, cell, cell - width, INSERTED, 1, 0);
      if (j > 0) addGap(grid, cell, cell - 1, DELETED, 0, 1);
      if (i > 0 && j > 0) {
        const a = gap.a0 + i - 1;
        const b = gap.b0 + j - 1;
        addMatch(grid, cell, cell - width - 1, scoreTokenPair(texts, a, b), 1, 1);
        if (isSmall) addPhraseMatches(texts, longest, width, i, j, a, b);
      }
      grid.bestState[cell] = bestState(grid.score, cell);
    }
  }
}
