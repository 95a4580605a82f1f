import type { AlignmentStep } from '../dp/align-gap.ts';
import { hashPhrase, phrasePairKey } from '../tokens/hash-phrase.ts';
import { PUNCTUATION, type Tokens } from '../tokens/split-tokens.ts';
import type { WordWeights } from '../tokens/word-weights.ts';

/** A sentence of the copy and the sentence of the original it comes from. */
export interface SentenceLink {
  copy: number;
  original: number;
  /** Log-odds that the one comes from the other. */
  evidence: number;
}

/** A link by wording. */
export interface AlignedSentencePair extends SentenceLink {
  kept: number;
  swapped: number;
  /** Words of both sentences, and those of them that are aligned with the other. */
  words: [copy: number, original: number];
  aligned: [copy: number, original: number];
}

/** The aligner looks for agreements, so chance finds about three times as many: ln 3. */
const SEARCH_BIAS = 1.1;

/** The commonest word still tells a little where it stands in its place. */
const MIN_KEPT_LOG_ODDS = 0.6;

/** Log-odds lost by a word of the shorter sentence that stands for nothing. */
const UNALIGNED_COST = 0.6;

/** A swap costs the log of its rate in the text, within these bounds. */
const MIN_SUBSTITUTION_COST = 0.4;
const MAX_SUBSTITUTION_COST = 1;
const INITIAL_SUBSTITUTION_COST = 0.7;

/** Log-odds of a swap that the text makes at least twice, and in at least half the places of that phrase. */
const REPEATED_SUBSTITUTION_LOG_ODDS = 1.5;
const MIN_REPEATED_COUNT = 2;
const MIN_REPEATED_SHARE = 0.5;

/** Links this sure tell how many words the text swaps. */
const CERTAIN_EVIDENCE = 10;

function countWordsBySentence(tokens: Tokens): Int32Array {
  const words = new Int32Array(tokens.sentences.length);
  for (let i = 0; i < tokens.length; i++) {
    const s = tokens.sentence[i] as number;
    if (tokens.kind[i] !== PUNCTUATION) words[s] = (words[s] as number) + 1;
  }
  return words;
}

/** Tells the swaps that the text makes steadily: they are a spinner's dictionary, not chance. */
function repeatedSubstitutions(
  copy: Tokens,
  original: Tokens,
  steps: AlignmentStep[],
): (step: AlignmentStep) => boolean {
  const pairs = new Map<number, number>();
  const phrases = new Map<number, number>();
  const pairOf = (s: AlignmentStep) =>
    phrasePairKey(copy, s.a0, s.a1 - s.a0, original, s.b0, s.b1 - s.b0);
  const phraseOf = (s: AlignmentStep) => hashPhrase(copy, s.a0, s.a1 - s.a0);
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
  const isSteady = repeatedSubstitutions(copy, original, steps);
  for (const step of steps) {
    if (step.kind === 'inserted' || step.kind === 'deleted') continue;
    if (copy.kind[step.a0] === PUNCTUATION) continue;
    const [i, j] = [copy.sentence[step.a0] as number, original.sentence[step.b0] as number];
    const key = i * original.sentences.length + j;
    const link = links.get(key) ?? emptyPair(i, j);
    links.set(key, link);
    link.aligned[0] += step.a1 - step.a0;
    link.aligned[1] += step.b1 - step.b0;
    if (step.kind === 'swapped') {
      link.swapped++;
      if (isSteady(step)) link.evidence += REPEATED_SUBSTITUTION_LOG_ODDS;
      continue;
    }
    link.kept++;
    const weight = weights.weight[copy.id[step.a0] as number] as number;
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

/** All pairs of sentences with aligned words, and the evidence of each after what speaks against it. */
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
