import type { CorpusDocument } from './corpus-document.ts';
import { readRows } from './read-rows.ts';
import split from './split.json' with { type: 'json' };

interface Row {
  id: string;
  kind: string;
  text: string;
}

const leftOut = new Set(split['left-out'] as string[]);

/**
 * Human English texts of many kinds of writing: abstracts, patents, scripture, manuals, recipes and so on. All are for
 * training; a kind has one key, so that folds leave whole kinds out.
 */
export function readKinds(): CorpusDocument[] {
  const rows = readRows<Row>('text/kinds.jsonl.gz').filter(({ id }) => !leftOut.has(id));
  return rows.map(({ id, kind, text }) => ({
    id,
    collection: 'kind',
    language: 'en',
    genre: kind,
    site: kind,
    key: `kind:${kind}`,
    part: 'train',
    text,
  }));
}
