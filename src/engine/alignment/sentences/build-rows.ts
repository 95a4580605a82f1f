import type { Span } from '../../../article/article.ts';
import type { ChangeType, DiffSegment, SentenceRow } from '../comparison.ts';
import type { AlignmentStep } from '../dp/align-gap.ts';
import { countWords } from '../tokens/count-words.ts';
import type { Tokens } from '../tokens/split-tokens.ts';
import { diffSegments, indexSteps } from './diff-segments.ts';
import type { SentenceGroup } from './group-links.ts';

/** A sentence with more of its words put in or left out, and fewer kept, is told in other words. */
const MAX_UNMATCHED_SHARE = 0.12;
const MAX_KEPT_SHARE = 0.6;

function spanOfSentences(tokens: Tokens, [first, last]: [number, number]): Span {
  const [head, tail] = [tokens.sentences[first] as Span, tokens.sentences[last] as Span];
  return { start: head.start, end: tail.end };
}

function range([first, last]: [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function changeTypeOf(pieces: DiffSegment[], copy: Tokens, original: Tokens): ChangeType {
  const words = { kept: 0, swapped: 0, inserted: 0, deleted: 0 };
  for (const { kind, copy: here, original: there } of pieces)
    words[kind] += here ? countWords(copy, here) : countWords(original, there as Span);
  if (words.swapped + words.inserted + words.deleted === 0) return 'verbatim';
  const total = words.kept + words.swapped + words.inserted + words.deleted;
  const isLoose = (words.inserted + words.deleted) / total > MAX_UNMATCHED_SHARE;
  return isLoose && words.kept / total < MAX_KEPT_SHARE ? 'rewritten' : 'swapped';
}

function takenRow(
  copy: Tokens,
  original: Tokens,
  group: SentenceGroup,
  byCopy: Map<number, AlignmentStep>,
): SentenceRow {
  const pieces = diffSegments(copy, original, group, byCopy);
  return {
    kind: 'taken',
    copy: spanOfSentences(copy, group.copy),
    original: spanOfSentences(original, group.original),
    copySentences: range(group.copy),
    originalSentences: range(group.original),
    changeType: changeTypeOf(pieces, copy, original),
    moved: false,
    pieces,
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
    pieces: [],
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
    pieces: [],
  };
}

/** Marks the rows outside the longest run of rows that kept the original's order, counted in sentences. */
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
  let at = best.indexOf(best.reduce((most, length) => Math.max(most, length), -1));
  for (; at >= 0; at = before[at] as number) (taken[at] as SentenceRow).moved = false;
}

/** Puts what the page left out behind the row of the sentence that stood before it in the original. */
function interleaveDropped(rows: SentenceRow[], dropped: SentenceRow[]): SentenceRow[] {
  const after = new Map<number, SentenceRow[]>();
  const used = new Set(rows.flatMap((row) => row.originalSentences));
  for (const row of dropped) {
    let place = (row.originalSentences[0] as number) - 1;
    while (place >= 0 && !used.has(place)) place--;
    after.set(place, [...(after.get(place) ?? []), row]);
  }
  const woven = [...(after.get(-1) ?? [])];
  for (const row of rows) {
    woven.push(row);
    const last = row.originalSentences.at(-1);
    if (last !== undefined) woven.push(...(after.get(last) ?? []));
  }
  return woven;
}

/** Builds the rows of a comparison in the copy's order: taken over, added, and what the copy left out. */
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
