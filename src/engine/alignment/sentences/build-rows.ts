import type { Span } from '../../../article/article.ts';
import type { ChangeType, DiffSegment, SentenceRow } from '../comparison.ts';
import type { AlignmentStep } from '../dp/alignment-step.ts';
import { countWords } from '../tokens/count-words.ts';
import type { Tokens } from '../tokens/split-tokens.ts';
import { diffSegments, indexSteps } from './diff-segments.ts';
import type { SentenceGroup } from './group-links.ts';

/**
 * A sentence with more inserted and deleted words than this, and fewer kept ones, is paraphrased. Shares of its words.
 */
const MAX_UNMATCHED_SHARE = 0.12;
const MAX_KEPT_SHARE = 0.6;

function spanOfSentences(tokens: Tokens, [first, last]: [number, number]): Span {
  const [head, tail] = [tokens.sentences[first] as Span, tokens.sentences[last] as Span];
  return { start: head.start, end: tail.end };
}

function range([first, last]: [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function changeTypeOf(segments: DiffSegment[], copy: Tokens, original: Tokens): ChangeType {
  const words = { kept: 0, swapped: 0, inserted: 0, deleted: 0 };
  for (const { kind, copy: here, original: there } of segments)
    words[kind] += here ? countWords(copy, here) : countWords(original, there as Span);
  if (words.swapped + words.inserted + words.deleted === 0) return 'verbatim';
  const total = words.kept + words.swapped + words.inserted + words.deleted;
  const isUnmatched = (words.inserted + words.deleted) / total > MAX_UNMATCHED_SHARE;
  return isUnmatched && words.kept / total < MAX_KEPT_SHARE ? 'rewritten' : 'swapped';
}

function takenRow(
  copy: Tokens,
  original: Tokens,
  group: SentenceGroup,
  byCopy: Map<number, AlignmentStep>,
): SentenceRow {
  const segments = diffSegments(copy, original, group, byCopy);
  return {
    kind: 'taken',
    copy: spanOfSentences(copy, group.copy),
    original: spanOfSentences(original, group.original),
    copySentences: range(group.copy),
    originalSentences: range(group.original),
    changeType: changeTypeOf(segments, copy, original),
    moved: false,
    segments,
  };
}

function addedRow(copy: Tokens, i: number): SentenceRow {
  const sentence = copy.sentences[i] as Span;
  return {
    kind: 'added',
    copy: sentence,
    copySentences: [i],
    originalSentences: [],
    moved: false,
    segments: [],
  };
}

function droppedRow(original: Tokens, j: number): SentenceRow {
  const sentence = original.sentences[j] as Span;
  return {
    kind: 'dropped',
    original: sentence,
    copySentences: [],
    originalSentences: [j],
    moved: false,
    segments: [],
  };
}

/** Marks the rows outside the longest run of rows (in sentences) that kept the original's order. */
function markMoved(taken: SentenceRow[]): void {
  const best: number[] = [];
  const before: number[] = [];
  const first = (row: SentenceRow | undefined) => row?.originalSentences[0] ?? -1;
  taken.forEach((row, i) => {
    best[i] = row.copySentences.length;
    before[i] = -1;
    for (let j = 0; j < i; j++) {
      const length = (best[j] as number) + row.copySentences.length;
      if (first(taken[j]) >= first(row) || length <= (best[i] as number)) continue;
      best[i] = length;
      before[i] = j;
    }
  });
  for (const row of taken) row.moved = true;
  let last = best.indexOf(best.reduce((longest, length) => Math.max(longest, length), -1));
  for (; last >= 0; last = before[last] as number) (taken[last] as SentenceRow).moved = false;
}

/**
 * Groups the deleted sentences by the last used sentence of the original before them (-1 for none), in a single pass.
 */
function groupDropped(dropped: SentenceRow[], used: Set<number>): Map<number, SentenceRow[]> {
  const groups = new Map<number, SentenceRow[]>();
  let [previous, checked] = [-1, 0];
  for (const row of dropped) {
    const sentence = row.originalSentences[0] as number;
    for (; checked < sentence; checked++) if (used.has(checked)) previous = checked;
    const group = groups.get(previous);
    if (group) group.push(row);
    else groups.set(previous, [row]);
  }
  return groups;
}

/** Puts each deleted sentence after the row of the sentence that precedes it in the original. */
function interleaveDropped(rows: SentenceRow[], dropped: SentenceRow[]): SentenceRow[] {
  const used = new Set(rows.flatMap((row) => row.originalSentences));
  const after = groupDropped(dropped, used);
  return [
    ...(after.get(-1) ?? []),
    ...rows.flatMap((row) => [row, ...(after.get(row.originalSentences.at(-1) ?? -2) ?? [])]),
  ];
}

/** Builds the rows of a comparison in the copy's order: taken, added, and deleted from the original. */
export function buildRows(
  copy: Tokens,
  original: Tokens,
  groups: SentenceGroup[],
  steps: AlignmentStep[],
): SentenceRow[] {
  const byCopy = indexSteps(steps);
  const taken = [...groups]
    .sort((a, b) => a.copy[0] - b.copy[0])
    .map((group) => takenRow(copy, original, group, byCopy));
  markMoved(taken);
  const here = new Set(taken.flatMap((row) => row.copySentences));
  const there = new Set(taken.flatMap((row) => row.originalSentences));
  const added = [...copy.sentences.keys()]
    .filter((i) => !here.has(i))
    .map((i) => addedRow(copy, i));
  const rows = [...taken, ...added].sort((a, b) => (a.copy?.start ?? 0) - (b.copy?.start ?? 0));
  const dropped = [...original.sentences.keys()].filter((j) => !there.has(j));
  return interleaveDropped(
    rows,
    dropped.map((j) => droppedRow(original, j)),
  );
}
