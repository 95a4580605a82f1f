import type { CorpusDocument } from './corpus-document.ts';
import { readRows } from './read-rows.ts';
import { splitPartOf } from './split-part-of.ts';

interface Row {
  file: string;
  url: string;
  site: string;
  lang: string | null;
  article: boolean;
}

/** The real article pages, unread: `text` is empty until `readPages` reads the file as a page. */
export function readPageRows(): CorpusDocument[] {
  const rows = readRows<Row>('pages.jsonl').filter((row) => row.article);
  return rows.map((row) => {
    const key = `page:${row.site}`;
    return {
      id: row.file,
      collection: 'page',
      language: row.lang ?? '',
      genre: 'web page',
      site: row.site,
      key,
      part: splitPartOf(key),
      text: '',
      file: row.file,
      url: row.url,
    };
  });
}
