import type { CorpusDocument } from './corpus-document.ts';
import { hash } from './hash.ts';
import { readRows } from './read-rows.ts';
import { splitPartOf } from './split-part-of.ts';

interface Row {
  family: string;
  kind: string;
  lang: string;
  doubtful: boolean;
  group: string | number;
  text: string;
}

/** Spun texts found in the wild, by family; siblings and texts of one poster share a group and so a side. */
export function readSpunReal(): CorpusDocument[] {
  return readRows<Row>('spun-real.jsonl').map((row) => {
    const key = `real:${row.group}`;
    return {
      id: `real-${hash(row.text).toString(36)}`,
      collection: 'spun-real',
      language: row.lang,
      genre: row.kind.startsWith('blog comment spam') ? 'comment spam' : 'article-like',
      site: String(row.group),
      key,
      part: splitPartOf(key),
      text: row.text,
      family: row.family,
      kind: row.kind,
      doubtful: row.doubtful,
    };
  });
}
