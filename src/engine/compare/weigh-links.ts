import type { Step } from './align-gap.ts';
import { hashPhrase, keyOf } from './hash-phrase.ts';
import { PUNCTUATION, type Tokens } from './split-tokens.ts';
import type { Weights } from './word-weights.ts';

/** A sentence of the copy and the sentence of the original it comes from. */
export interface Link {
  copy: number;
  original: number;
  /** Log-odds that the one comes from the other. */
  evidence: number;
}

/** A link by wording. */
export interface WordLink extends Link {
  kept: number;
  swapped: number;
  /** Words of both sentences, and those of them that are aligned with the other. */
  words: [copy: number, original: number];
  aligned: [copy: number, original: number];
}

/** The aligner looks for agreements, so chance finds about three times as many: ln 3. */
const SEARCHED = 1.1;

/** The commonest word still tells a little where it stands in its place. */
const LEAST_KEPT = 0.6;

/** Log-odds lost by a word of the shorter sentence that stands for nothing. */
const UNALIGNED = 0.6;

/** A swap costs the log of its rate in the text, within these bounds. */
const CHEAPEST_SWAP = 0.4;
const DEAREST_SWAP = 1;
const FIRST_SWAP = 0.7;

/** Log-odds of a swap that the text makes at least twice, and in at least half the places of that phrase. */
const STEADY_SWAP = 1.5;
const STEADY_COUNT = 2;
const STEADY_SHARE = 0.5;

/** Links this sure tell how many words the text swaps. */
const SURE = 10;

function wordsOf(tokens: Tokens): Int32Array {
  const words = new Int32Array(tokens.sentences.length);
  for (let i = 0; i < tokens.length; i++) {
    const s = tokens.sentence[i] as number;
    if (tokens.kind[i] !== PUNCTUATION) words[s] = (words[s] as number) + 1;
  }
  return words;
}

/** Tells the swaps that the text makes steadily: they are a spinner's dictionary, not chance. */
function steadySwaps(copy: Tokens, original: Tokens, steps: Step[]): (step: Step) => boolean {
  const pairs = new Map<number, number>();
  const phrases = new Map<number, number>();
  const pairOf = (s: Step) => keyOf(copy, s.a0, s.a1 - s.a0, original, s.b0, s.b1 - s.b0);
  const phraseOf = (s: Step) => hashPhrase(copy, s.a0, s.a1 - s.a0);
  for (const step of steps) {
    if (step.kind !== 'swapped') continue;
    pairs.set(pairOf(step), (pairs.get(pairOf(step)) ?? 0) + 1);
    phrases.set(phraseOf(step), (phrases.get(phraseOf(step)) ?? 0) + 1);
  }
  return (step) => {
    const count = pairs.get(pairOf(step)) ?? 0;
    return count >= STEADY_COUNT && count >= STEADY_SHARE * (phrases.get(phraseOf(step)) ?? 0);
  };
}

function startLink(copy: number, original: number): WordLink {
  return { copy, original, evidence: 0, kept: 0, swapped: 0, words: [0, 0], aligned: [0, 0] };
}

function gather(copy: Tokens, original: Tokens, weights: Weights, steps: Step[]): WordLink[] {
  const links = new Map<number, WordLink>();
  const isSteady = steadySwaps(copy, original, steps);
  for (const step of steps) {
    if (step.kind === 'inserted' || step.kind === 'deleted') continue;
    if (copy.kind[step.a0] === PUNCTUATION) continue;
    const [i, j] = [copy.sentence[step.a0] as number, original.sentence[step.b0] as number];
    const key = i * original.sentences.length + j;
    const link = links.get(key) ?? startLink(i, j);
    links.set(key, link);
    link.aligned[0] += step.a1 - step.a0;
    link.aligned[1] += step.b1 - step.b0;
    if (step.kind === 'swapped') {
      link.swapped++;
      if (isSteady(step)) link.evidence += STEADY_SWAP;
      continue;
    }
    link.kept++;
    const weight = weights.weight[copy.id[step.a0] as number] as number;
    link.evidence += Math.max(LEAST_KEPT, weight - SEARCHED);
  }
  return [...links.values()];
}

function swapCost(links: WordLink[]): number {
  let [kept, swapped] = [0, 0];
  for (const link of links) {
    if (link.evidence - link.swapped * FIRST_SWAP < SURE) continue;
    kept += link.kept;
    swapped += link.swapped;
  }
  const rate = (swapped + 1) / (kept + swapped + 2);
  return Math.min(DEAREST_SWAP, Math.max(CHEAPEST_SWAP, -Math.log(rate)));
}

/** All pairs of sentences with aligned words, and the evidence of each after what speaks against it. */
export function weighLinks(
  copy: Tokens,
  original: Tokens,
  weights: Weights,
  steps: Step[],
): WordLink[] {
  const links = gather(copy, original, weights, steps);
  const [inCopy, inOriginal] = [wordsOf(copy), wordsOf(original)];
  const cost = swapCost(links);
  for (const link of links) {
    link.words = [inCopy[link.copy] as number, inOriginal[link.original] as number];
    const shorter = link.words[0] <= link.words[1] ? 0 : 1;
    const unaligned = Math.max(0, link.words[shorter] - link.aligned[shorter]);
    link.evidence -= link.swapped * cost + unaligned * UNALIGNED;
  }
  return links;
}
