import { findLowerCase } from './find-lower-case.ts';
import { NAME, NUMBER, PUNCTUATION, type Tokens } from './split-tokens.ts';
import { readStretch } from './unspaced-stretch.ts';

/**
 * Who tells a story anew keeps its names, numbers and rare words, and mostly their order. Words are cut to a stem, so
 * that "announced" meets "announcement". What each kind of word is worth as a fact, a name being 1: long words are
 * rare in every language, short ones common.
 */
const STEM = 5;
const LONG = 0.5;
const LONG_LETTERS = 7;
const MIDDLE = 0.25;
const MIDDLE_LETTERS = 5;
const SHORT = 0.05;

/** A single digit is in every text; a single letter is no name. */
const DIGIT = 0.4;

/** The facts of a sentence, by stem, with what each is worth (0 to 1). */
export type Facts = Map<string, number>;

function stemOf(word: string): string {
  return word.length > STEM ? word.slice(0, STEM) : word;
}

function worthOf(kind: number, word: string, isLower: boolean): number {
  if (kind === NUMBER) return word.length > 1 ? 1 : DIGIT;
  if (kind === NAME && !isLower && word.length > 1) return 1;
  if (word.length >= LONG_LETTERS) return LONG;
  return word.length >= MIDDLE_LETTERS ? MIDDLE : SHORT;
}

function factsOf(tokens: Tokens, words: string[], lowerCase: Set<number>): Facts[] {
  const facts: Facts[] = tokens.sentences.map(() => new Map());
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i] as number;
    if (kind === PUNCTUATION) continue;
    const mine = facts[tokens.sentence[i] as number] as Facts;
    const add = (fact: string, worth: number) =>
      mine.set(fact, Math.max(mine.get(fact) ?? 0, worth));
    const id = tokens.id[i] as number;
    const word = words[id] as string;
    const stretch = readStretch(tokens, i);
    if (stretch) add(stretch.letters, stretch.isContent ? LONG : SHORT);
    else add(stemOf(word), worthOf(kind, word, lowerCase.has(id)));
  }
  return facts;
}

/** The facts of each sentence of both texts. */
export function findFacts(
  copy: Tokens,
  original: Tokens,
  words: string[],
): [copy: Facts[], original: Facts[]] {
  const lowerCase = findLowerCase(copy, original);
  return [factsOf(copy, words, lowerCase), factsOf(original, words, lowerCase)];
}
