import type { CorpusDocument } from './corpus-document.ts';
import { readRows } from './read-rows.ts';
import split from './split.json' with { type: 'json' };

interface Row {
  id: string;
  kind: string;
  text: string;
}

const notCounted = new Set(split['not-counted'] as string[]);

/** Further human texts that the language model is counted from, of kinds that the first ones lack; never judged. */
export function readMoreLanguageModelTexts(): CorpusDocument[] {
  const rows = readRows<Row>('text/countable2.jsonl.gz').filter(({ id }) => !notCounted.has(id));
  return rows.map(({ id, kind, text }) => ({
    id,
    collection: 'countable',
    language: 'en',
    genre: kind,
    site: kind,
    key: `countable:${id}`,
    part: 'counts',
    text,
  }));
}
