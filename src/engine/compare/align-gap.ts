import { fillGrid, type Gap, type Texts } from './fill-grid.ts';
import { ALIGNED, DELETED, INSERTED } from './grid.ts';
import { PUNCTUATION } from './split-tokens.ts';

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

/** Gaps with a single token on one side or both are most of them, and need no grid. */
function alignSmall(texts: Texts, gap: Gap): Step[] {
  const steps: Step[] = [];
  const { a0, b0 } = gap;
  const areWords = texts.copy.kind[a0] !== PUNCTUATION && texts.original.kind[b0] !== PUNCTUATION;
  if (gap.a1 > a0 && gap.b1 > b0 && (areWords || texts.copy.id[a0] === texts.original.id[b0]))
    return [{ kind: kindOf(texts, ALIGNED, gap), ...gap }];
  for (let b = b0; b < gap.b1; b++) steps.push({ kind: 'deleted', a0, a1: a0, b0: b, b1: b + 1 });
  for (let a = a0; a < gap.a1; a++)
    steps.push({ kind: 'inserted', a0: a, a1: a + 1, b0: gap.b1, b1: gap.b1 });
  return steps;
}

function keptAt(a: number, b: number): Step {
  return { kind: 'kept', a0: a, a1: a + 1, b0: b, b1: b + 1 };
}

/** Aligns the tokens of a gap: kept, swapped (one for one, or a phrase for a word), inserted, deleted. */
export function alignGap(texts: Texts, gap: Gap): Step[] {
  const { copy, original } = texts;
  let { a0, a1, b0, b1 } = gap;
  // Equal ends are kept without a look, unless there is more of the copy: then a word may have become a phrase.
  const isWide = a1 - a0 > b1 - b0;
  const head: Step[] = [];
  const tail: Step[] = [];
  while (!isWide && a0 < a1 && b0 < b1 && copy.id[a0] === original.id[b0])
    head.push(keptAt(a0++, b0++));
  while (!isWide && a0 < a1 && b0 < b1 && copy.id[a1 - 1] === original.id[b1 - 1])
    tail.push(keptAt(--a1, --b1));
  const rows = a1 - a0;
  const columns = b1 - b0;
  const inner = { a0, a1, b0, b1 };
  const isSmall = rows === 0 || columns === 0 || rows * columns === 1;
  if (!isSmall) fillGrid(texts, inner, rows, columns + 1);
  const steps = isSmall ? alignSmall(texts, inner) : trace(texts, inner, rows, columns + 1);
  return [...head, ...steps, ...tail.reverse()];
}
