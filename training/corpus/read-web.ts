import type { CorpusDocument } from './corpus-document.ts';
import { readRows } from './read-rows.ts';
import { splitPartOf } from './split-part-of.ts';

interface Row {
  id: string;
  site: string;
  genre: string;
  date: string;
  lang: string;
  text: string;
}

/** Names so general that they say nothing of who wrote it: the genre is added. */
const GENERAL_SITES = new Set(['site', 'docs', 'website', 'blog', 'magazine']);

/** The human web documents (blogs, magazines, documentation, novels, the diaries of 2004, …). */
export function readWeb(): CorpusDocument[] {
  return readRows<Row>('text/web.jsonl.gz').map((row) => {
    const site = GENERAL_SITES.has(row.site) ? `${row.site} (${row.genre})` : row.site;
    const diary = row.genre.startsWith('personal diary');
    const key = `web:${site}`;
    return {
      id: row.id,
      collection: diary ? ('diary' as const) : ('web' as const),
      language: row.lang,
      genre: diary ? 'personal diary' : row.genre,
      site,
      key,
      part: splitPartOf(key),
      text: row.text,
    };
  });
}
