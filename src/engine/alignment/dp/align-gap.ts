import { PUNCTUATION } from '../tokens/split-tokens.ts';
import { ALIGNED, DELETED, INSERTED } from './dp-matrix.ts';
import { type AlignmentInput, fillMatrix, type Gap } from './fill-matrix.ts';

/** What happened to a stretch of tokens. */
export interface AlignmentStep extends Gap {
  kind: 'kept' | 'swapped' | 'inserted' | 'deleted';
}

function stepKind(texts: AlignmentInput, state: number, step: Gap): AlignmentStep['kind'] {
  if (state === INSERTED) return 'inserted';
  if (state === DELETED) return 'deleted';
  const isSingle = step.a1 - step.a0 === 1 && step.b1 - step.b0 === 1;
  return isSingle && texts.copy.id[step.a0] === texts.original.id[step.b0] ? 'kept' : 'swapped';
}

function traceback(texts: AlignmentInput, gap: Gap, rows: number, width: number): AlignmentStep[] {
  const { matrix: grid } = texts;
  const steps: AlignmentStep[] = [];
  let [i, j] = [rows, width - 1];
  let state = grid.bestState[i * width + j] as number;
  while (i > 0 || j > 0) {
    const move = grid.move[(i * width + j) * 3 + state] as number;
    const [k, l] = [(move >> 3) & 7, move & 7];
    const step = { a0: gap.a0 + i - k, a1: gap.a0 + i, b0: gap.b0 + j - l, b1: gap.b0 + j };
    steps.push({ kind: stepKind(texts, state, step), ...step });
    [i, j, state] = [i - k, j - l, move >> 6];
  }
  return steps.reverse();
}

/** Gaps with a single token on one side or both are most of them, and need no grid. */
function alignSmallGap(texts: AlignmentInput, gap: Gap): AlignmentStep[] {
  const steps: AlignmentStep[] = [];
  const { a0, b0 } = gap;
  const areWords = texts.copy.kind[a0] !== PUNCTUATION && texts.original.kind[b0] !== PUNCTUATION;
  if (gap.a1 > a0 && gap.b1 > b0 && (areWords || texts.copy.id[a0] === texts.original.id[b0]))
    return [{ kind: stepKind(texts, ALIGNED, gap), ...gap }];
  for (let b = b0; b < gap.b1; b++) steps.push({ kind: 'deleted', a0, a1: a0, b0: b, b1: b + 1 });
  for (let a = a0; a < gap.a1; a++)
    steps.push({ kind: 'inserted', a0: a, a1: a + 1, b0: gap.b1, b1: gap.b1 });
  return steps;
}

function keptStep(a: number, b: number): AlignmentStep {
  return { kind: 'kept', a0: a, a1: a + 1, b0: b, b1: b + 1 };
}

/** Aligns the tokens of a gap: kept, swapped (one for one, or a phrase for a word), inserted, deleted. */
export function alignGap(texts: AlignmentInput, gap: Gap): AlignmentStep[] {
  const { copy, original } = texts;
  let { a0, a1, b0, b1 } = gap;
  // Equal ends are kept without a look, unless there is more of the copy: then a word may have become a phrase.
  const isWide = a1 - a0 > b1 - b0;
  const head: AlignmentStep[] = [];
  const tail: AlignmentStep[] = [];
  while (!isWide && a0 < a1 && b0 < b1 && copy.id[a0] === original.id[b0])
    head.push(keptStep(a0++, b0++));
  while (!isWide && a0 < a1 && b0 < b1 && copy.id[a1 - 1] === original.id[b1 - 1])
    tail.push(keptStep(--a1, --b1));
  const rows = a1 - a0;
  const columns = b1 - b0;
  const inner = { a0, a1, b0, b1 };
  const isSmall = rows === 0 || columns === 0 || rows * columns === 1;
  if (!isSmall) fillMatrix(texts, inner, rows, columns + 1);
  const steps = isSmall ? alignSmallGap(texts, inner) : traceback(texts, inner, rows, columns + 1);
  return [...head, ...steps, ...tail.reverse()];
}
