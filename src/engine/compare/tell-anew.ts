import type { Span } from '../../article/article.ts';
import type { Piece, Row } from './comparison.ts';
import { countWords, type Tokens } from './split-tokens.ts';

/** A sentence that kept more of its words than this was taken over even where the rest was told anew. */
const TAKEN_OVER = 0.7;

function keptShare({ pieces }: Row, copy: Tokens): number {
  let [kept, all] = [0, 0];
  for (const { kind, copy: here } of pieces) {
    const words = here ? countWords(copy, here) : 0;
    all += words;
    if (kind === 'kept') kept += words;
  }
  return kept / Math.max(1, all);
}

function untie({ kind, copy, original }: Piece): Piece[] {
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
export function tellAnew(rows: Row[], copy: Tokens): Row[] {
  return rows.map((row): Row => {
    const isTaken = row.kind !== 'taken' || row.manner === 'verbatim';
    if (isTaken || keptShare(row, copy) > TAKEN_OVER) return row;
    return { ...row, manner: 'rewritten', pieces: row.pieces.flatMap(untie) };
  });
}
