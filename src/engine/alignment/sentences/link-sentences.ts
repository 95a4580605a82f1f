import type { AlignmentStep } from '../dp/alignment-step.ts';
import type { Tokens } from '../tokens/split-tokens.ts';
import type { WordWeights } from '../tokens/word-weights.ts';
import { type AlignedSentencePair, scoreSentencePairs } from './score-sentence-pairs.ts';

/**
 * Minimum log-odds to link a sentence on its own, beside one linked neighbour, and between two. With -1.5 for the second,
 * 5 of 824 rewritten copies fewer are found; with 3 for the first, 24 of 1,498 pairs of texts on one subject are called
 * related instead of 17.
 */
const MIN_EVIDENCE = [4, -2, -5];

/** A further part of a split or merged sentence needs this share of its words aligned, and this evidence. */
const MIN_PART_ALIGNED = 0.6;
const MIN_PART_EVIDENCE = -4;

/** The links accepted so far, and the sentences that have one. */
class SentenceLinks {
  private readonly links = new Map<number, AlignedSentencePair>();
  private readonly copies = new Set<number>();
  private readonly originals = new Set<number>();

  constructor(private readonly width: number) {}

  has(i: number, j: number): boolean {
    return j >= 0 && j < this.width && this.links.has(i * this.width + j);
  }

  add(link: AlignedSentencePair): void {
    this.links.set(link.copy * this.width + link.original, link);
    this.copies.add(link.copy);
    this.originals.add(link.original);
  }

  isFree({ copy, original }: AlignedSentencePair): boolean {
    return !this.copies.has(copy) && !this.originals.has(original);
  }

  /**
   * Number of linked neighbours in the same order, 0 to 2. One also counts if a sentence between was left out or added.
   */
  neighbours({ copy: i, original: j }: AlignedSentencePair): number {
    const direct = Number(this.has(i - 1, j - 1)) + Number(this.has(i + 1, j + 1));
    if (direct > 0) return direct;
    const before = this.has(i - 1, j - 2) || this.has(i - 2, j - 1);
    return Number(before || this.has(i + 1, j + 2) || this.has(i + 2, j + 1));
  }

  /** True if the pair is a further part of a sentence that is already linked. */
  isPart({ copy: i, original: j, words, aligned }: AlignedSentencePair): boolean {
    const isFilled = (side: 0 | 1) => aligned[side] >= MIN_PART_ALIGNED * words[side];
    if (!this.originals.has(j) && isFilled(1)) return this.has(i, j - 1) || this.has(i, j + 1);
    if (!this.copies.has(i) && isFilled(0)) return this.has(i - 1, j) || this.has(i + 1, j);
    return false;
  }

  all(): AlignedSentencePair[] {
    return [...this.links.values()];
  }
}

/**
 * Links the sentences whose words were aligned, where the words that agree outweigh those that do not. A sentence
 * between linked neighbours needs less evidence: a spinner may leave no word of a short one.
 */
export function linkSentences(
  copy: Tokens,
  original: Tokens,
  weights: WordWeights,
  steps: AlignmentStep[],
): AlignedSentencePair[] {
  const links = scoreSentencePairs(copy, original, weights, steps);
  links.sort((a, b) => a.copy - b.copy || a.original - b.original);
  const linked = new SentenceLinks(original.sentences.length);
  MIN_EVIDENCE.forEach((minEvidence, minNeighbours) => {
    const isBeside = (link: AlignedSentencePair) =>
      linked.neighbours(link) >= minNeighbours && linked.isFree(link);
    // Forwards and backwards, since a link may follow from the one before or after it.
    for (const link of [...links, ...links.toReversed()])
      if (link.evidence >= minEvidence && (minNeighbours === 0 || isBeside(link))) linked.add(link);
  });
  for (const link of [...links, ...links.toReversed()])
    if (link.evidence >= MIN_PART_EVIDENCE && linked.isPart(link)) linked.add(link);
  return linked.all();
}
