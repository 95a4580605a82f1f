import { findLowercaseWords } from '../tokens/find-lowercase-words.ts';
import { NAME, NUMBER, PUNCTUATION, type Tokens } from '../tokens/split-tokens.ts';
import { unspacedNgram } from '../tokens/unspaced-ngram.ts';

/**
 * A paraphrase keeps names, numbers and rare words, mostly in order. Words are cut to a stem, so that "announced"
 * matches "announcement". The weights below say what each kind of word is worth, a name being 1: long words are rare in
 * every language, short ones common.
 */
const STEM_LENGTH = 5;
const LONG_WORD_WEIGHT = 0.5;
const LONG_WORD_LETTERS = 7;
const MEDIUM_WORD_WEIGHT = 0.25;
const MEDIUM_WORD_LETTERS = 5;
const SHORT_WORD_WEIGHT = 0.05;

/** A single digit occurs in every text. A single letter is not a name. */
const DIGIT_WEIGHT = 0.4;

/** The entities of a sentence by stem, with their weights (0 to 1). */
export type Entities = Map<string, number>;

function stemOf(word: string): string {
  return word.length > STEM_LENGTH ? word.slice(0, STEM_LENGTH) : word;
}

function weightOf(kind: number, word: string, isLower: boolean): number {
  if (kind === NUMBER) return word.length > 1 ? 1 : DIGIT_WEIGHT;
  if (kind === NAME && !isLower && word.length > 1) return 1;
  if (word.length >= LONG_WORD_LETTERS) return LONG_WORD_WEIGHT;
  return word.length >= MEDIUM_WORD_LETTERS ? MEDIUM_WORD_WEIGHT : SHORT_WORD_WEIGHT;
}

function entitiesOf(tokens: Tokens, words: string[], lowerCase: Set<number>): Entities[] {
  const bySentence: Entities[] = tokens.sentences.map(() => new Map());
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i] as number;
    if (kind === PUNCTUATION) continue;
    const entities = bySentence[tokens.sentence[i] as number] as Entities;
    const add = (entity: string, weight: number) =>
      entities.set(entity, Math.max(entities.get(entity) ?? 0, weight));
    const id = tokens.id[i] as number;
    const word = words[id] as string;
    const ngram = unspacedNgram(tokens, i);
    if (ngram) add(ngram.letters, ngram.isContent ? LONG_WORD_WEIGHT : SHORT_WORD_WEIGHT);
    else add(stemOf(word), weightOf(kind, word, lowerCase.has(id)));
  }
  return bySentence;
}

/** Finds the entities of each sentence of both texts. */
export function findEntities(
  copy: Tokens,
  original: Tokens,
  words: string[],
): [copy: Entities[], original: Entities[]] {
  const lowerCase = findLowercaseWords(copy, original);
  return [entitiesOf(copy, words, lowerCase), entitiesOf(original, words, lowerCase)];
}
