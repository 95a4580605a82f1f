import { DELETED, fillGrid, type Gap, INSERTED, type Texts } from './fill-grid.ts';

/** What happened to a stretch of tokens. */
export interface Step extends Gap {
  kind: 'kept' | 'swapped' | 'inserted' | 'deleted';
}

function kindOf(texts: Texts, state: number, step: Gap): Step['kind'] {
  if (state === INSERTED) return 'inserted';
  if (state === DELETED) return 'deleted';
  const isSingle = step.a1 - step.a0 === 1 && step.b1 - step.b0 === 1;
  return isSingle && texts.copy.id[step.a0] === texts.original.id[step.b0] ? 'kept' : 'swapped';
}

function trace(texts: Texts, gap: Gap, rows: number, width: number): Step[] {
  const { grid } = texts;
  const steps: Step[] = [];
  let [i, j] = [rows, width - 1];
  let state = grid.best[i * width + j] as number;
  while (i > 0 || j > 0) {
    const move = grid.from[(i * width + j) * 3 + state] as number;
    const [k, l] = [(move >> 3) & 7, move & 7];
    const step = { a0: gap.a0 + i - k, a1: gap.a0 + i, b0: gap.b0 + j - l, b1: gap.b0 + j };
    steps.push({ kind: kindOf(texts, state, step), ...step });
    [i, j, state] = [i - k, j - l, move >> 6];
  }
  return steps.reverse();
}

/** Aligns the tokens of a gap: kept, swapped (one for one, or a phrase for a word), inserted, deleted. */
export function alignGap(texts: Texts, gap: Gap): Step[] {
  const [rows, width] = [gap.a1 - gap.a0, gap.b1 - gap.b0 + 1];
  if (rows === 0 && width === 1) return [];
  fillGrid(texts, gap, rows, width);
  return trace(texts, gap, rows, width);
}
