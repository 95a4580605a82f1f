import { PUNCTUATION } from '../tokens/split-tokens.ts';
import type { AlignmentInput } from './add-phrase-matches.ts';
import { type AlignmentStep, keptStep, type TokenRange } from './alignment-step.ts';
import { ALIGNED, DELETED, INSERTED, unpackMove } from './dp-matrix.ts';
import { fillMatrix } from './fill-matrix.ts';

function stepKind(input: AlignmentInput, state: number, step: TokenRange): AlignmentStep['kind'] {
  if (state === INSERTED) return 'inserted';
  if (state === DELETED) return 'deleted';
  const { copyStart, copyEnd, originalStart, originalEnd } = step;
  const isSingle = copyEnd - copyStart === 1 && originalEnd - originalStart === 1;
  const isSame = input.copy.id[copyStart] === input.original.id[originalStart];
  return isSingle && isSame ? 'kept' : 'swapped';
}

/** Follows the best moves back from the last cell of a filled matrix. */
function traceback(input: AlignmentInput, gap: TokenRange): AlignmentStep[] {
  const { matrix } = input;
  const steps: AlignmentStep[] = [];
  let row = gap.copyEnd - gap.copyStart;
  let column = gap.originalEnd - gap.originalStart;
  let state = matrix.bestState[row * matrix.width + column] as number;
  while (row > 0 || column > 0) {
    const cell = row * matrix.width + column;
    const move = unpackMove(matrix.move[cell * 3 + state] as number);
    const copyEnd = gap.copyStart + row;
    const originalEnd = gap.originalStart + column;
    const [copyStart, originalStart] = [copyEnd - move.copy, originalEnd - move.original];
    const step = { copyStart, copyEnd, originalStart, originalEnd };
    steps.push({ kind: stepKind(input, state, step), ...step });
    row -= move.copy;
    column -= move.original;
    state = move.state;
  }
  return steps.reverse();
}

/** Most gaps have at most one token on each side, or none on one, and need no matrix. */
function alignSmallGap(input: AlignmentInput, gap: TokenRange): AlignmentStep[] {
  const { copy, original } = input;
  const { copyStart, copyEnd, originalStart, originalEnd } = gap;
  const areWords =
    copy.kind[copyStart] !== PUNCTUATION && original.kind[originalStart] !== PUNCTUATION;
  const canMatch = areWords || copy.id[copyStart] === original.id[originalStart];
  if (copyEnd > copyStart && originalEnd > originalStart && canMatch)
    return [{ kind: stepKind(input, ALIGNED, gap), ...gap }];
  const steps: AlignmentStep[] = [];
  for (let at = originalStart; at < originalEnd; at++) {
    const range = { copyStart, copyEnd: copyStart, originalStart: at, originalEnd: at + 1 };
    steps.push({ kind: 'deleted', ...range });
  }
  for (let at = copyStart; at < copyEnd; at++) {
    const range = { copyStart: at, copyEnd: at + 1, originalStart: originalEnd, originalEnd };
    steps.push({ kind: 'inserted', ...range });
  }
  return steps;
}

/** Aligns the tokens of a gap: kept, swapped (one for one, or a phrase for a word), inserted, deleted. */
export function alignGap(input: AlignmentInput, gap: TokenRange): AlignmentStep[] {
  const { copy, original } = input;
  let { copyStart, copyEnd, originalStart, originalEnd } = gap;
  // Equal ends are kept at once, unless the copy has more tokens: then a word may have become a phrase.
  const isWide = copyEnd - copyStart > originalEnd - originalStart;
  const isOpen = () => !isWide && copyStart < copyEnd && originalStart < originalEnd;
  const head: AlignmentStep[] = [];
  const tail: AlignmentStep[] = [];
  while (isOpen() && copy.id[copyStart] === original.id[originalStart])
    head.push(keptStep(copyStart++, originalStart++));
  while (isOpen() && copy.id[copyEnd - 1] === original.id[originalEnd - 1])
    tail.push(keptStep(--copyEnd, --originalEnd));
  const rows = copyEnd - copyStart;
  const columns = originalEnd - originalStart;
  const inner = { copyStart, copyEnd, originalStart, originalEnd };
  const isSmall = rows === 0 || columns === 0 || rows * columns === 1;
  if (!isSmall) fillMatrix(input, inner, rows, columns);
  const steps = isSmall ? alignSmallGap(input, inner) : traceback(input, inner);
  return [...head, ...steps, ...tail.reverse()];
}
