import type { SentenceLink } from './score-sentence-pairs.ts';

/** Sentences that belong together: contiguous ranges of both texts, both ends included. */
export interface SentenceGroup {
  copy: [first: number, last: number];
  original: [first: number, last: number];
}

function isAdjacent([first, last]: [number, number], at: number): boolean {
  return at >= first - 1 && at <= last + 1;
}

function extendRange(range: [number, number], first: number, last = first): void {
  range[0] = Math.min(range[0], first);
  range[1] = Math.max(range[1], last);
}

/** True if the ranges overlap or are adjacent. */
function rangesTouch(a: [number, number], b: [number, number]): boolean {
  return a[0] <= b[1] + 1 && b[0] <= a[1] + 1;
}

/** The groups so far, by sentence. */
class SentenceGroups {
  readonly ofCopy = new Map<number, SentenceGroup>();
  private readonly ofOriginal = new Map<number, SentenceGroup>();

  private put(group: SentenceGroup): boolean {
    for (let i = group.copy[0]; i <= group.copy[1]; i++) this.ofCopy.set(i, group);
    for (let j = group.original[0]; j <= group.original[1]; j++) this.ofOriginal.set(j, group);
    return true;
  }

  private merge(ofCopySentence: SentenceGroup, ofOriginalSentence: SentenceGroup): boolean {
    if (
      !rangesTouch(ofCopySentence.copy, ofOriginalSentence.copy) ||
      !rangesTouch(ofCopySentence.original, ofOriginalSentence.original)
    )
      return false;
    extendRange(ofCopySentence.copy, ...ofOriginalSentence.copy);
    extendRange(ofCopySentence.original, ...ofOriginalSentence.original);
    return this.put(ofCopySentence);
  }

  /** Adds a link. False if it would (so far) join sentences that are not adjacent. */
  add({ copy: i, original: j }: SentenceLink): boolean {
    const [ofCopySentence, ofOriginalSentence] = [this.ofCopy.get(i), this.ofOriginal.get(j)];
    if (ofCopySentence && ofOriginalSentence)
      return (
        ofCopySentence === ofOriginalSentence || this.merge(ofCopySentence, ofOriginalSentence)
      );
    if (!ofCopySentence && !ofOriginalSentence) return this.put({ copy: [i, i], original: [j, j] });
    if (ofCopySentence && isAdjacent(ofCopySentence.original, j))
      extendRange(ofCopySentence.original, j);
    else if (ofOriginalSentence && isAdjacent(ofOriginalSentence.copy, i))
      extendRange(ofOriginalSentence.copy, i);
    else return false;
    return this.put((ofCopySentence ?? ofOriginalSentence) as SentenceGroup);
  }
}

/**
 * Groups linked sentences, the most certain links first: usually one with one, several where a sentence was split or
 * merged. Links that would join sentences that are not adjacent are dropped.
 */
export function groupLinks(links: SentenceLink[]): SentenceGroup[] {
  const groups = new SentenceGroups();
  let pending = [...links].sort((a, b) => b.evidence - a.evidence);
  let count = Infinity;
  while (pending.length < count) {
    count = pending.length;
    pending = pending.filter((link) => !groups.add(link));
  }
  return [...new Set(groups.ofCopy.values())];
}
