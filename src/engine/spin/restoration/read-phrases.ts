import { allCandidates } from '../channel/candidate-set.ts';
import { type Doc, spanOf } from '../document.ts';
import type { Substitution } from '../substitutions/substitution.ts';
import { logProbInContext } from './candidate-features.ts';
import { listedPhrases } from './listed-phrases.ts';
import { phraseCandidates } from './source-candidates.ts';

/** Longer phrases are hardly listed. Words. */
const MAX_PHRASE_WORDS = 5;

/**
 * A phrase is read as one where the likeliest wording fits so much better (nats), and its words are so likely substituted
 * on average.
 */
const MIN_GAIN = 2;
const MIN_MEAN_PROBABILITY = 0.1;

/** The share of such phrases that were put there as a whole: of 4,732 in spun texts of the training part. */
export const PHRASE_PROBABILITY = 0.85;

/** A phrase of which single words look substituted, with how much better the likeliest wording fits in its place. */
interface PhraseReading {
  phrase: Substitution;
  gain: number;
}

/** How much likelier the text is with the best candidate in the place of some words: nats. */
function bestGain(doc: Doc, first: number, last: number, candidates: Int32Array[]): number {
  const span = spanOf(doc, first, last);
  const page = span.ids.subarray(span.from, span.to);
  const fits = candidates.map((words) => logProbInContext(doc.model, span, words));
  return Math.max(...fits) - logProbInContext(doc.model, span, page);
}

/** Substitutions by the words that they cover. */
function byWord(substitutions: Substitution[]): Map<number, Substitution> {
  const covering = new Map<number, Substitution>();
  for (const one of substitutions)
    for (let word = one.first; word <= one.last; word++) covering.set(word, one);
  return covering;
}

const isInside = (one: Substitution, first: number, last: number) =>
  one.first >= first && one.last <= last;

/** The reading of the words first … last as one phrase; undefined if they are probably not one. */
function readingOf(
  doc: Doc,
  { first, last, candidates }: { first: number; last: number; candidates: Int32Array[] },
  covering: Map<number, Substitution>,
): PhraseReading | undefined {
  const length = last - first + 1;
  const covers = Array.from({ length }, (_, i) => covering.get(first + i));
  const found = covers.filter((one) => one !== undefined);
  if (found.some((one) => !isInside(one, first, last) || one.last - one.first + 1 === length))
    return undefined;
  const sum = found.reduce((total, { probability }) => total + probability, 0);
  if (sum / length < MIN_MEAN_PROBABILITY) return undefined;
  const gain = bestGain(doc, first, last, candidates);
  const likeliest = found.toSorted((a, b) => b.probability - a.probability)[0] as Substitution;
  return gain < MIN_GAIN ? undefined : { phrase: { ...likeliest, first, last }, gain };
}

/** All readings of phrases that begin with one of these words. */
function readingsAt(doc: Doc, first: number, covering: Map<number, Substitution>): PhraseReading[] {
  return listedPhrases(doc, first).flatMap((listed) => {
    const last = first + listed.length - 1;
    const set = phraseCandidates(doc, listed);
    const reading =
      set && readingOf(doc, { first, last, candidates: allCandidates(set) }, covering);
    return reading ?? [];
  });
}

/** Indices of words with which phrases may begin that cover a substitution. */
function possibleStarts(substitutions: Substitution[]): Set<number> {
  const starts = new Set<number>();
  for (const { first, last } of substitutions)
    for (let at = Math.max(0, first - MAX_PHRASE_WORDS + 1); at <= last; at++) starts.add(at);
  return starts;
}

const wordsIn = ({ first, last }: Substitution): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** Of readings that overlap those that gain most, and all words that they cover. */
function withoutOverlaps(readings: PhraseReading[]): [kept: Substitution[], words: Set<number>] {
  const kept: Substitution[] = [];
  const covered = new Set<number>();
  for (const { phrase } of readings.toSorted((a, b) => b.gain - a.gain)) {
    const words = wordsIn(phrase);
    if (words.some((word) => covered.has(word))) continue;
    kept.push(phrase);
    for (const word of words) covered.add(word);
  }
  return [kept, covered];
}

/**
 * Reads words that were put there together as one: “charge per units” stands for “rates”, not “charge” for something and
 * “units” for something. The search for substitutions takes the likelier of a word and a phrase as they are listed; this
 * one knows that something was substituted there, and phrases in every form.
 * @param substitutions of a text that is called spun, in order
 * @returns the same with phrases in the place of their words, as likely as the likeliest of these; in order
 */
export function readPhrases(doc: Doc, substitutions: Substitution[]): Substitution[] {
  const covering = byWord(substitutions);
  const starts = [...possibleStarts(substitutions)].filter((at) => at + 1 < doc.words.length);
  const readings = starts.flatMap((first) => readingsAt(doc, first, covering));
  const [phrases, covered] = withoutOverlaps(readings);
  // A phrase covers whole substitutions or none.
  const others = substitutions.filter(({ first }) => !covered.has(first));
  return [...others, ...phrases].sort((a, b) => a.first - b.first);
}
