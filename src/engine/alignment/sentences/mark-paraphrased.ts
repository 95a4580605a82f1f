import type { Span } from '../../../article/article.ts';
import type { DiffSegment, SentenceRow } from '../comparison.ts';
import { countWords } from '../tokens/count-words.ts';
import type { Tokens } from '../tokens/split-tokens.ts';

/** A sentence that kept more of its words than this was taken over even where the rest was told anew. */
const MIN_KEPT_SHARE = 0.7;

function keptShare({ pieces }: SentenceRow, copy: Tokens): number {
  let [kept, all] = [0, 0];
  for (const { kind, copy: here } of pieces) {
    const words = here ? countWords(copy, here) : 0;
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
 * The rows of a text that tells another anew: no word of it stands for another word, so that what was not kept was
 * left out and put in.
 */
export function markParaphrased(rows: SentenceRow[], copy: Tokens): SentenceRow[] {
  return rows.map((row): SentenceRow => {
    const isTaken = row.kind !== 'taken' || row.changeType === 'verbatim';
    if (isTaken || keptShare(row, copy) > MIN_KEPT_SHARE) return row;
    return { ...row, changeType: 'rewritten', pieces: row.pieces.flatMap(splitSubstitution) };
  });
}
