import type { CorpusDocument } from './corpus-document.ts';
import { hash } from './hash.ts';
import { readRows } from './read-rows.ts';

interface Row {
  url: string;
  kind: string;
  text: string;
}

/**
 * Odd human texts that must not be called spun: learners, poetry, legal prose, dialect, texts about spinning.
 * They are few, so all of them are for testing: none is trained or tuned on.
 */
export function readHardNegatives(): CorpusDocument[] {
  return readRows<Row>('hard-negatives.jsonl').map((row) => {
    const key = `hard:${row.kind}`;
    return {
      id: `hard-${hash(row.text).toString(36)}`,
      collection: 'hard-negative',
      language: 'en',
      genre: row.kind,
      site: row.url,
      key,
      part: 'test',
      text: row.text,
      url: row.url,
    };
  });
}
