import type { AlignmentStep } from '../dp/alignment-step.ts';
import { substitutionKey } from '../dp/count-substitutions.ts';
import { hashPhrase } from '../tokens/hash-phrase.ts';
import { PUNCTUATION, type Tokens } from '../tokens/split-tokens.ts';
import type { WordWeights } from '../tokens/word-weights.ts';

/** A sentence of the copy and the sentence of the original it comes from. */
export interface SentenceLink {
  copy: number;
  original: number;
  /** Log-odds that one comes from the other. */
  evidence: number;
}

/** A link by wording. */
export interface AlignedSentencePair extends SentenceLink {
  kept: number;
  swapped: number;
  /** Words of both sentences, and how many of them are aligned. */
  words: [copy: number, original: number];
  aligned: [copy: number, original: number];
}

/** The aligner searches for agreements, so chance finds about three times as many: ln 3. */
const SEARCH_BIAS = 1.1;

/** Even the commonest word says a little at the right position. */
const MIN_KEPT_LOG_ODDS = 0.6;

/** Log-odds lost per word of the shorter sentence without a counterpart. */
const UNALIGNED_COST = 0.6;

/** A substitution costs the log of its rate in the text, within these bounds. */
const MIN_SUBSTITUTION_COST = 0.4;
const MAX_SUBSTITUTION_COST = 1;
const INITIAL_SUBSTITUTION_COST = 0.7;

/**
 * Log-odds of a substitution that the text makes at least twice, and at least half the times that the phrase occurs.
 */
const REPEATED_SUBSTITUTION_LOG_ODDS = 1.5;
const MIN_REPEATED_COUNT = 2;
const MIN_REPEATED_SHARE = 0.5;

/** Links this certain are used to measure the substitution rate. */
const CERTAIN_EVIDENCE = 10;

function countWordsBySentence(tokens: Tokens): Int32Array {
  const words = new Int32Array(tokens.sentences.length);
  for (let i = 0; i < tokens.length; i++) {
    const s = tokens.sentence[i] as number;
    if (tokens.kind[i] !== PUNCTUATION) words[s] = (words[s] as number) + 1;
  }
  return words;
}

/** Recognises substitutions that the text makes consistently: they come from a spinner's dictionary, not by chance. */
function repeatedSubstitutions(
  copy: Tokens,
  original: Tokens,
  steps: AlignmentStep[],
): (step: AlignmentStep) => boolean {
  const pairs = new Map<number, number>();
  const phrases = new Map<number, number>();
  const pairOf = (step: AlignmentStep) => substitutionKey(copy, original, step);
  const phraseOf = ({ copyStart, copyEnd }: AlignmentStep) =>
    hashPhrase(copy, copyStart, copyEnd - copyStart);
  for (const step of steps) {
    if (step.kind !== 'swapped') continue;
    pairs.set(pairOf(step), (pairs.get(pairOf(step)) ?? 0) + 1);
    phrases.set(phraseOf(step), (phrases.get(phraseOf(step)) ?? 0) + 1);
  }
  return (step) => {
    const count = pairs.get(pairOf(step)) ?? 0;
    return (
      count >= MIN_REPEATED_COUNT &&
      count >= MIN_REPEATED_SHARE * (phrases.get(phraseOf(step)) ?? 0)
    );
  };
}

function emptyPair(copy: number, original: number): AlignedSentencePair {
  return { copy, original, evidence: 0, kept: 0, swapped: 0, words: [0, 0], aligned: [0, 0] };
}

function collectPairs(
  copy: Tokens,
  original: Tokens,
  weights: WordWeights,
  steps: AlignmentStep[],
): AlignedSentencePair[] {
  const links = new Map<number, AlignedSentencePair>();
  const isRepeated = repeatedSubstitutions(copy, original, steps);
  for (const step of steps) {
    if (step.kind === 'inserted' || step.kind === 'deleted') continue;
    const { copyStart, copyEnd, originalStart, originalEnd } = step;
    if (copy.kind[copyStart] === PUNCTUATION) continue;
    const i = copy.sentence[copyStart] as number;
    const j = original.sentence[originalStart] as number;
    const key = i * original.sentences.length + j;
    const link = links.get(key) ?? emptyPair(i, j);
    links.set(key, link);
    link.aligned[0] += copyEnd - copyStart;
    link.aligned[1] += originalEnd - originalStart;
    if (step.kind === 'swapped') {
      link.swapped++;
      if (isRepeated(step)) link.evidence += REPEATED_SUBSTITUTION_LOG_ODDS;
      continue;
    }
    link.kept++;
    const weight = weights.weight[copy.id[copyStart] as number] as number;
    link.evidence += Math.max(MIN_KEPT_LOG_ODDS, weight - SEARCH_BIAS);
  }
  return [...links.values()];
}

function substitutionCost(links: AlignedSentencePair[]): number {
  let [kept, swapped] = [0, 0];
  for (const link of links) {
    if (link.evidence - link.swapped * INITIAL_SUBSTITUTION_COST < CERTAIN_EVIDENCE) continue;
    kept += link.kept;
    swapped += link.swapped;
  }
  const rate = (swapped + 1) / (kept + swapped + 2);
  return Math.min(MAX_SUBSTITUTION_COST, Math.max(MIN_SUBSTITUTION_COST, -Math.log(rate)));
}

/** Scores all pairs of sentences with aligned words, counting what speaks against them too. */
export function scoreSentencePairs(
  copy: Tokens,
  original: Tokens,
  weights: WordWeights,
  steps: AlignmentStep[],
): AlignedSentencePair[] {
  const links = collectPairs(copy, original, weights, steps);
  const [inCopy, inOriginal] = [countWordsBySentence(copy), countWordsBySentence(original)];
  const cost = substitutionCost(links);
  for (const link of links) {
    link.words = [inCopy[link.copy] as number, inOriginal[link.original] as number];
    const shorter = link.words[0] <= link.words[1] ? 0 : 1;
    const unaligned = Math.max(0, link.words[shorter] - link.aligned[shorter]);
    link.evidence -= link.swapped * cost + unaligned * UNALIGNED_COST;
  }
  return links;
}
