import type { Link } from './link-sentences.ts';

/** Sentences that belong together: unbroken ranges of both texts, both ends included. */
export interface Group {
  copy: [first: number, last: number];
  original: [first: number, last: number];
}

function touches([first, last]: [number, number], at: number): boolean {
  return at >= first - 1 && at <= last + 1;
}

function widen(range: [number, number], first: number, last = first): void {
  range[0] = Math.min(range[0], first);
  range[1] = Math.max(range[1], last);
}

/** True if the ranges follow one another without a gap. */
function meet(a: [number, number], b: [number, number]): boolean {
  return a[0] <= b[1] + 1 && b[0] <= a[1] + 1;
}

/**
 * Puts linked sentences into groups, the surest links first: one with one as a rule, several where a sentence was
 * split or merged. A link that would join sentences which do not stand together is left out.
 */
export function groupLinks(links: Link[]): Group[] {
  const [ofCopy, ofOriginal] = [new Map<number, Group>(), new Map<number, Group>()];
  const put = (group: Group) => {
    for (let i = group.copy[0]; i <= group.copy[1]; i++) ofCopy.set(i, group);
    for (let j = group.original[0]; j <= group.original[1]; j++) ofOriginal.set(j, group);
  };
  for (const { copy: i, original: j } of [...links].sort((a, b) => b.evidence - a.evidence)) {
    const [mine, theirs] = [ofCopy.get(i), ofOriginal.get(j)];
    if (mine && theirs) {
      if (mine === theirs || !meet(mine.copy, theirs.copy) || !meet(mine.original, theirs.original))
        continue;
      widen(mine.copy, ...theirs.copy);
      widen(mine.original, ...theirs.original);
      put(mine);
    } else if (mine && touches(mine.original, j)) {
      widen(mine.original, j);
      put(mine);
    } else if (theirs && touches(theirs.copy, i)) {
      widen(theirs.copy, i);
      put(theirs);
    } else if (!mine && !theirs) put({ copy: [i, i], original: [j, j] });
  }
  return [...new Set(ofCopy.values())];
}
