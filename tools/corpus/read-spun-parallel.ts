import type { Document } from './document.ts';
import { partOf } from './part-of.ts';
import { readRows } from './read-rows.ts';

interface Row {
  tool: string;
  id: string;
  url: string;
  original: string;
  spun: string;
}

/** News articles as four public spinners left them, each with its original; one article stands on one side. */
export function readSpunParallel(): Document[] {
  return readRows<Row>('spun-parallel.jsonl').map((row) => {
    const key = `parallel:${row.id}`;
    return {
      id: `${row.id}-${row.tool}`,
      collection: 'spun-parallel',
      language: 'en',
      genre: 'news',
      site: new URL(row.url).hostname,
      key,
      part: partOf(key),
      text: row.spun,
      family: row.tool,
      kind: 'public spinner',
      original: row.original,
      url: row.url,
    };
  });
}
