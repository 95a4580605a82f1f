import type { Step } from './align-gap.ts';
import type { Tokens } from './split-tokens.ts';
import { type WordLink, weighLinks } from './weigh-links.ts';
import type { Weights } from './word-weights.ts';

/** Log-odds that link a sentence on its own, beside one linked neighbour, and between two. */
const ENOUGH = [4, -1.5, -5];

/** A further part of a split or merged sentence has at least this share of its words aligned, and this evidence. */
const PART_ALIGNED = 0.6;
const PART_EVIDENCE = -4;

/** The links taken so far, and which sentences have one. */
class Linked {
  private readonly links = new Map<number, WordLink>();
  private readonly copies = new Set<number>();
  private readonly originals = new Set<number>();

  constructor(private readonly width: number) {}

  has(i: number, j: number): boolean {
    return j >= 0 && j < this.width && this.links.has(i * this.width + j);
  }

  add(link: WordLink): void {
    this.links.set(link.copy * this.width + link.original, link);
    this.copies.add(link.copy);
    this.originals.add(link.original);
  }

  isFree({ copy, original }: WordLink): boolean {
    return !this.copies.has(copy) && !this.originals.has(original);
  }

  /** Linked neighbours of the same order, 0 to 2. One counts too if a sentence between was left out or put in. */
  neighbours({ copy: i, original: j }: WordLink): number {
    const direct = Number(this.has(i - 1, j - 1)) + Number(this.has(i + 1, j + 1));
    if (direct > 0) return direct;
    const before = this.has(i - 1, j - 2) || this.has(i - 2, j - 1);
    return Number(before || this.has(i + 1, j + 2) || this.has(i + 2, j + 1));
  }

  /** True if the pair is a further part of a sentence that is linked already. */
  isPart({ copy: i, original: j, words, aligned }: WordLink): boolean {
    const isFilled = (side: 0 | 1) => aligned[side] >= PART_ALIGNED * words[side];
    if (!this.originals.has(j) && isFilled(1)) return this.has(i, j - 1) || this.has(i, j + 1);
    if (!this.copies.has(i) && isFilled(0)) return this.has(i - 1, j) || this.has(i + 1, j);
    return false;
  }

  all(): WordLink[] {
    return [...this.links.values()];
  }
}

/**
 * Links the sentences whose words were aligned, where the words that agree outweigh those that do not. A sentence
 * between linked neighbours needs less evidence of its own: a spinner may leave no word of a short one.
 */
export function linkSentences(
  copy: Tokens,
  original: Tokens,
  weights: Weights,
  steps: Step[],
): WordLink[] {
  const links = weighLinks(copy, original, weights, steps);
  links.sort((a, b) => a.copy - b.copy || a.original - b.original);
  const linked = new Linked(original.sentences.length);
  ENOUGH.forEach((enough, least) => {
    const isBeside = (link: WordLink) => linked.neighbours(link) >= least && linked.isFree(link);
    // There and back, for a link may follow from the one before it or after it.
    for (const link of [...links, ...links.toReversed()])
      if (link.evidence >= enough && (least === 0 || isBeside(link))) linked.add(link);
  });
  for (const link of [...links, ...links.toReversed()])
    if (link.evidence >= PART_EVIDENCE && linked.isPart(link)) linked.add(link);
  return linked.all();
}
