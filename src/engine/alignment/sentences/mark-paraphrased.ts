import type { Span } from '../../../article/article.ts';
import type { DiffSegment, SentenceRow } from '../comparison.ts';
import { countWords } from '../tokens/count-words.ts';
import type { Tokens } from '../tokens/split-tokens.ts';

/** A sentence that kept more of its words was taken, even where the rest is paraphrased. */
const MIN_KEPT_SHARE = 0.7;

function keptShare({ segments: pieces }: SentenceRow, copy: Tokens): number {
  let [kept, all] = [0, 0];
  for (const { kind, copy: span } of pieces) {
    const words = span ? countWords(copy, span) : 0;
    all += words;
    if (kind === 'kept') kept += words;
  }
  return kept / Math.max(1, all);
}

function splitSubstitution({ kind, copy, original }: DiffSegment): DiffSegment[] {
  if (kind !== 'swapped') return [{ kind, ...(copy && { copy }), ...(original && { original }) }];
  return [
    { kind: 'deleted', original: original as Span },
    { kind: 'inserted', copy: copy as Span },
  ];
}

/**
 * Marks the rows of a paraphrase: no word replaces another there, so whatever was not kept was deleted and inserted.
 */
export function markParaphrased(rows: SentenceRow[], copy: Tokens): SentenceRow[] {
  return rows.map((row): SentenceRow => {
    const staysAsItIs = row.kind !== 'taken' || row.changeType === 'verbatim';
    if (staysAsItIs || keptShare(row, copy) > MIN_KEPT_SHARE) return row;
    return { ...row, changeType: 'rewritten', segments: row.segments.flatMap(splitSubstitution) };
  });
}
