import { diffArrays } from 'diff';
import type { Span } from '../../../article/article.ts';
import type { DiffSegment } from '../comparison.ts';
import { type AlignmentStep, keptStep } from '../dp/alignment-step.ts';
import type { Tokens } from '../tokens/split-tokens.ts';
import type { SentenceGroup } from './group-links.ts';

/** The token range of a group's sentences, half-open. */
function tokenRangeOf(tokens: Tokens, [first, last]: [number, number]): [number, number] {
  return [tokens.sentenceStart[first] as number, tokens.sentenceStart[last + 1] as number];
}

function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}

/** Paraphrased sentences have no aligned words yet: finds their common words in order with a general diff. */
function diffSteps(copy: Tokens, original: Tokens, group: SentenceGroup): AlignmentStep[] {
  let [[a, a1], [b, b1]] = [tokenRangeOf(copy, group.copy), tokenRangeOf(original, group.original)];
  const steps: AlignmentStep[] = [];
  const changes = diffArrays([...original.id.subarray(b, b1)], [...copy.id.subarray(a, a1)]);
  for (const { count, added, removed } of changes) {
    for (let i = 0; i < count && !added && !removed; i++) steps.push(keptStep(a + i, b + i));
    if (!removed) a += count;
    if (!added) b += count;
  }
  return steps;
}

/** Keeps the steps that are wholly inside the group and ascend in both texts, in the copy's order. */
function stepsInside(
  copy: Tokens,
  original: Tokens,
  group: SentenceGroup,
  byCopy: Map<number, AlignmentStep>,
): AlignmentStep[] {
  const [a0, a1] = tokenRangeOf(copy, group.copy);
  const [b0, b1] = tokenRangeOf(original, group.original);
  const inside: AlignmentStep[] = [];
  let reached = b0;
  for (let a = a0; a < a1; a++) {
    const step = byCopy.get(a);
    if (!step || step.copyEnd > a1 || step.originalStart < reached || step.originalEnd > b1)
      continue;
    inside.push(step);
    reached = step.originalEnd;
  }
  return inside;
}

/** Extends the alignment at both ends of a group by equal words that no chain reached. */
function extendEnds(
  copy: Tokens,
  original: Tokens,
  group: SentenceGroup,
  aligned: AlignmentStep[],
): AlignmentStep[] {
  const [a0, a1] = tokenRangeOf(copy, group.copy);
  const [b0, b1] = tokenRangeOf(original, group.original);
  const isSame = (a: number, b: number) => copy.id[a] === original.id[b];
  const [first, last] = [aligned[0] as AlignmentStep, aligned.at(-1) as AlignmentStep];
  const head: AlignmentStep[] = [];
  let [a, b] = [first.copyStart - 1, first.originalStart - 1];
  for (; a >= a0 && b >= b0 && isSame(a, b); a--, b--) head.unshift(keptStep(a, b));
  const tail: AlignmentStep[] = [];
  [a, b] = [last.copyEnd, last.originalEnd];
  for (; a < a1 && b < b1 && isSame(a, b); a++, b++) tail.push(keptStep(a, b));
  return [...head, ...aligned, ...tail];
}

/** Indexes aligned steps (kept and swapped) by their first token in the copy. */
export function indexSteps(steps: AlignmentStep[]): Map<number, AlignmentStep> {
  const byCopy = new Map<number, AlignmentStep>();
  for (const step of steps)
    if (step.kind === 'kept' || step.kind === 'swapped') byCopy.set(step.copyStart, step);
  return byCopy;
}

/** Splits the sentences of a group into kept, substituted, inserted and deleted segments that cover both texts. */
export function diffSegments(
  copy: Tokens,
  original: Tokens,
  group: SentenceGroup,
  byCopy: Map<number, AlignmentStep>,
): DiffSegment[] {
  const segments: DiffSegment[] = [];
  let [a, b] = [tokenRangeOf(copy, group.copy)[0], tokenRangeOf(original, group.original)[0]];
  const addUnmatched = (toA: number, toB: number) => {
    if (toB > b) segments.push({ kind: 'deleted', original: spanOf(original, b, toB) });
    if (toA > a) segments.push({ kind: 'inserted', copy: spanOf(copy, a, toA) });
  };
  const aligned = stepsInside(copy, original, group, byCopy);
  const steps = aligned.length ? extendEnds(copy, original, group, aligned) : [];
  for (const step of steps.length ? steps : diffSteps(copy, original, group)) {
    const last = segments.at(-1);
    const isAdjacent = step.copyStart === a && step.originalStart === b;
    const continues = step.kind === 'kept' && last?.kind === 'kept' && isAdjacent;
    addUnmatched(step.copyStart, step.originalStart);
    [a, b] = [step.copyEnd, step.originalEnd];
    if (continues) {
      (last?.copy as Span).end = copy.end[a - 1] as number;
      (last?.original as Span).end = original.end[b - 1] as number;
      continue;
    }
    const spans = {
      copy: spanOf(copy, step.copyStart, a),
      original: spanOf(original, step.originalStart, b),
    };
    segments.push({ kind: step.kind as 'kept' | 'swapped', ...spans });
  }
  addUnmatched(tokenRangeOf(copy, group.copy)[1], tokenRangeOf(original, group.original)[1]);
  return segments;
}
