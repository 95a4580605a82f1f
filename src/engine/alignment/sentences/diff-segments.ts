import { diffArrays } from 'diff';
import type { Span } from '../../../article/article.ts';
import type { DiffSegment } from '../comparison.ts';
import type { AlignmentStep } from '../dp/align-gap.ts';
import type { Tokens } from '../tokens/split-tokens.ts';
import type { SentenceGroup } from './group-links.ts';

/** The tokens of a group's sentences, half-open. */
function tokenRangeOf(tokens: Tokens, [first, last]: [number, number]): [number, number] {
  return [tokens.sentenceStart[first] as number, tokens.sentenceStart[last + 1] as number];
}

function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number };
}

/** Sentences told in other words were not aligned yet: their common words in order, as any text differ finds them. */
function diffSteps(copy: Tokens, original: Tokens, group: SentenceGroup): AlignmentStep[] {
  let [[a, a1], [b, b1]] = [tokenRangeOf(copy, group.copy), tokenRangeOf(original, group.original)];
  const steps: AlignmentStep[] = [];
  const changes = diffArrays([...original.id.subarray(b, b1)], [...copy.id.subarray(a, a1)]);
  for (const { count, added, removed } of changes) {
    for (let i = 0; i < count && !added && !removed; i++)
      steps.push({ kind: 'kept', a0: a + i, a1: a + i + 1, b0: b + i, b1: b + i + 1 });
    if (!removed) a += count;
    if (!added) b += count;
  }
  return steps;
}

/** Keeps the steps that lie wholly inside the group and never go back, in the copy's order. */
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
    if (!step || step.a1 > a1 || step.b0 < reached || step.b1 > b1) continue;
    inside.push(step);
    reached = step.b1;
  }
  return inside;
}

function keptStep(a: number, b: number): AlignmentStep {
  return { kind: 'kept', a0: a, a1: a + 1, b0: b, b1: b + 1 };
}

/** The words at both ends of a group that a chain did not reach: those that are the same were kept. */
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
  for (let [a, b] = [first.a0 - 1, first.b0 - 1]; a >= a0 && b >= b0 && isSame(a, b); a--, b--)
    head.unshift(keptStep(a, b));
  const tail: AlignmentStep[] = [];
  for (let [a, b] = [last.a1, last.b1]; a < a1 && b < b1 && isSame(a, b); a++, b++)
    tail.push(keptStep(a, b));
  return [...head, ...aligned, ...tail];
}

/** Aligned steps (kept and swapped) by their first token in the copy. */
export function indexSteps(steps: AlignmentStep[]): Map<number, AlignmentStep> {
  const byCopy = new Map<number, AlignmentStep>();
  for (const step of steps)
    if (step.kind === 'kept' || step.kind === 'swapped') byCopy.set(step.a0, step);
  return byCopy;
}

/** Cuts the sentences of a group into kept, swapped, inserted and deleted stretches that tile both texts. */
export function diffSegments(
  copy: Tokens,
  original: Tokens,
  group: SentenceGroup,
  byCopy: Map<number, AlignmentStep>,
): DiffSegment[] {
  const pieces: DiffSegment[] = [];
  let [a, b] = [tokenRangeOf(copy, group.copy)[0], tokenRangeOf(original, group.original)[0]];
  const leave = (toA: number, toB: number) => {
    if (toB > b) pieces.push({ kind: 'deleted', original: spanOf(original, b, toB) });
    if (toA > a) pieces.push({ kind: 'inserted', copy: spanOf(copy, a, toA) });
  };
  const aligned = stepsInside(copy, original, group, byCopy);
  const steps = aligned.length ? extendEnds(copy, original, group, aligned) : [];
  for (const step of steps.length ? steps : diffSteps(copy, original, group)) {
    const last = pieces.at(-1);
    const goesOn = step.kind === 'kept' && last?.kind === 'kept' && step.a0 === a && step.b0 === b;
    leave(step.a0, step.b0);
    [a, b] = [step.a1, step.b1];
    if (goesOn) {
      (last?.copy as Span).end = copy.end[a - 1] as number;
      (last?.original as Span).end = original.end[b - 1] as number;
      continue;
    }
    const spans = { copy: spanOf(copy, step.a0, a), original: spanOf(original, step.b0, b) };
    pieces.push({ kind: step.kind as 'kept' | 'swapped', ...spans });
  }
  leave(tokenRangeOf(copy, group.copy)[1], tokenRangeOf(original, group.original)[1]);
  return pieces;
}
