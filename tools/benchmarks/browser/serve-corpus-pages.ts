import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Sites } from '../../../test/harness/serve-sites.ts';
import { corpusFolder } from '../../../training/corpus/corpus-folder.ts';
import { readPageRows } from '../../../training/corpus/read-page-rows.ts';

/** Lays evenly chosen pages of the corpus down under their own host names; gives their addresses. Rows without one are left out. */
export function serveCorpusPages(sites: Sites[], count: number): string[] {
  const rows = readPageRows().filter(({ file, url }) => file && URL.canParse(url ?? ''));
  const step = rows.length / count;
  return Array.from({ length: Math.min(count, rows.length) }, (_, index) => {
    const { file = '', url = '' } = rows[Math.floor(index * Math.max(step, 1))] ?? {};
    const body = gunzipSync(readFileSync(join(corpusFolder(), file)));
    // The local server speaks plain http.
    const address = new URL(url.replace(/^https:/, 'http:')).href.split('#')[0] ?? '';
    for (const { pages } of sites) pages.set(address, { body });
    return address;
  });
}
