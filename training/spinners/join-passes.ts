import type { SpinnerSubstitution, SpunText } from './spinner.ts';

/** A place in the text before a pass and after it, as [start, end). */
interface Edit {
  before: [start: number, end: number];
  after: [start: number, end: number];
}

function editsOf(substitutions: readonly SpinnerSubstitution[]): Edit[] {
  let grown = 0;
  return substitutions.map(({ start, end, sourceWords }) => {
    const before = start - grown;
    grown += end - start - sourceWords.length;
    return { before: [before, before + sourceWords.length], after: [start, end] };
  });
}

/** By how much the places that end before a position grew, where `from` is the side that the position is of. */
function growthBefore(edits: Edit[], from: 'before' | 'after', position: number): number {
  return edits
    .filter((edit) => edit[from][1] <= position)
    .reduce((sum, { before, after }) => sum + after[1] - after[0] - (before[1] - before[0]), 0);
}

/** Ranges that share characters become one. */
function joinOverlapping(ranges: [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/**
 * The substitutions of two passes as one: what stands in the text now for what stood there at first.
 * @param text the text before the first pass
 * @param first what the first pass made of it
 * @param second what the second pass made of that
 */
export function joinPasses(text: string, first: SpunText, second: SpunText): SpinnerSubstitution[] {
  const [early, late] = [editsOf(first.substitutions), editsOf(second.substitutions)];
  const touched = [...early.map(({ after }) => after), ...late.map(({ before }) => before)];
  return joinOverlapping(touched.map(([start, end]) => [start, end])).flatMap((range) => {
    const [from, to] = range.map((at) => at - growthBefore(early, 'after', at)) as [number, number];
    const [start, end] = range.map((at) => at + growthBefore(late, 'before', at)) as [
      number,
      number,
    ];
    const [pageWords, sourceWords] = [second.text.slice(start, end), text.slice(from, to)];
    return pageWords === sourceWords ? [] : [{ start, end, pageWords, sourceWords }];
  });
}
