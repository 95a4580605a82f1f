import type { SentenceLink } from './score-sentence-pairs.ts';

/** Sentences that belong together: unbroken ranges of both texts, both ends included. */
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

/** True if the ranges follow one another without a gap. */
function rangesTouch(a: [number, number], b: [number, number]): boolean {
  return a[0] <= b[1] + 1 && b[0] <= a[1] + 1;
}

/** The groups so far, by the sentences of each text. */
class SentenceGroups {
  readonly ofCopy = new Map<number, SentenceGroup>();
  private readonly ofOriginal = new Map<number, SentenceGroup>();

  private put(group: SentenceGroup): boolean {
    for (let i = group.copy[0]; i <= group.copy[1]; i++) this.ofCopy.set(i, group);
    for (let j = group.original[0]; j <= group.original[1]; j++) this.ofOriginal.set(j, group);
    return true;
  }

  private unite(mine: SentenceGroup, theirs: SentenceGroup): boolean {
    if (!rangesTouch(mine.copy, theirs.copy) || !rangesTouch(mine.original, theirs.original))
      return false;
    extendRange(mine.copy, ...theirs.copy);
    extendRange(mine.original, ...theirs.original);
    return this.put(mine);
  }

  /** Takes a link in; false if it would (as yet) join sentences that do not stand together. */
  take({ copy: i, original: j }: SentenceLink): boolean {
    const [mine, theirs] = [this.ofCopy.get(i), this.ofOriginal.get(j)];
    if (mine && theirs) return mine === theirs || this.unite(mine, theirs);
    if (!mine && !theirs) return this.put({ copy: [i, i], original: [j, j] });
    if (mine && isAdjacent(mine.original, j)) extendRange(mine.original, j);
    else if (theirs && isAdjacent(theirs.copy, i)) extendRange(theirs.copy, i);
    else return false;
    return this.put((mine ?? theirs) as SentenceGroup);
  }
}

/**
 * Puts linked sentences into groups, the surest links first: one with one as a rule, several where a sentence was
 * split or merged. A link that would join sentences which do not stand together is left out.
 */
export function groupLinks(links: SentenceLink[]): SentenceGroup[] {
  const groups = new SentenceGroups();
  let waiting = [...links].sort((a, b) => b.evidence - a.evidence);
  for (let before = waiting.length + 1; waiting.length < before; ) {
    before = waiting.length;
    waiting = waiting.filter((link) => !groups.take(link));
  }
  return [...new Set(groups.ofCopy.values())];
}
