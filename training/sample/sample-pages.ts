import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Made-up pages of this repository; those of the first folder carry their address in their path. */
const FOLDERS = ['demo', 'test/e2e/sites'];

/** A page of the sample: its row in `pages.jsonl`, and its markup. */
export interface SamplePage {
  row: { file: string; url: string; site: string; lang: string; article: boolean };
  html: string;
}

/** The honest pages among the made-up ones. */
export function samplePages(): SamplePage[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.includes('dailydigest-blog'))
      .map((path) => {
        const address = relative(join(ROOT, folder), path).replaceAll('\\', '/');
        const site = address.split('/')[0] ?? '';
        const file = `pages/${address.replaceAll('/', '__')}`;
        const html = readFileSync(path, 'utf8');
        const lang = /<html[^>]*\blang="([a-z]+)/.exec(html)?.[1] ?? 'en';
        return { row: { file, url: `http://${address}`, site, lang, article: true }, html };
      }),
  );
}
