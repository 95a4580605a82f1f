import type { Doc } from '../document.ts';
import type { Substitution } from '../substitutions/substitution.ts';
import { rankSourceWords } from './rank-source-words.ts';
import { PHRASE_PROBABILITY, readPhrases } from './read-phrases.ts';
import type { SourceWord } from './score-candidates.ts';
import { type RestoredText, secondLook } from './second-look.ts';

/** A substitution with what most likely stood there, best first. */
export interface Restored {
  substitution: Substitution;
  sourceWords: SourceWord[];
}

/** Source words that are less likely, for the page's words were only read as a phrase. */
const doubted = (sourceWords: SourceWord[]): SourceWord[] =>
  sourceWords.map((one) => ({ ...one, probability: PHRASE_PROBABILITY * one.probability }));

/**
 * The substitutions of a text that looks spun, phrases read as one, with what most likely stood there.
 * @param weighed the substitutions to look at, of all that were `found`
 */
export function readSpun(doc: Doc, weighed: Substitution[], found: Substitution[]): RestoredText {
  const read = readPhrases(doc, weighed);
  const known = new Set(weighed);
  const readings = new Set(read.filter((one) => !known.has(one)));
  return { read, ranked: rankSourceWords(doc, read), readings, found };
}

/**
 * What stood in the place of the substitutions of a text that looks spun; and how likely each is a substitution, now that
 * this is known.
 * @param weighed the substitutions to look at, of all that were `found`
 */
export function restore(doc: Doc, weighed: Substitution[], found: Substitution[]): Restored[] {
  const text = readSpun(doc, weighed, found);
  const probabilities = secondLook(doc, text);
  return text.read.map((substitution, i) => {
    const sourceWords = text.ranked[i]?.sourceWords ?? [];
    return {
      substitution: { ...substitution, probability: probabilities[i] as number },
      sourceWords: text.readings.has(substitution) ? doubted(sourceWords) : sourceWords,
    };
  });
}
