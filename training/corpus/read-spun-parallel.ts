import { detectLanguage } from '../../src/engine/languages/detect-language.ts';
import type { CorpusDocument } from './corpus-document.ts';
import { readRows } from './read-rows.ts';
import { splitPartOf } from './split-part-of.ts';

interface Row {
  tool: string;
  id: string;
  url: string;
  original: string;
  spun: string;
}

/** Languages of the originals: several tools spun each. */
const languages = new Map<string, string>();

/** The language of an original: a tenth of them are German or Portuguese. */
function languageOf(text: string): string {
  const known = languages.get(text) ?? detectLanguage(text) ?? '';
  languages.set(text, known);
  return known;
}

/** News articles as four public spinners left them, each with its original; one article stands on one side. */
export function readSpunParallel(): CorpusDocument[] {
  return readRows<Row>('spun-parallel.jsonl').map((row) => {
    const key = `parallel:${row.id}`;
    return {
      id: `${row.id}-${row.tool}`,
      collection: 'spun-parallel',
      language: languageOf(row.original),
      genre: 'news',
      site: new URL(row.url).hostname,
      key,
      part: splitPartOf(key),
      text: row.spun,
      family: row.tool,
      kind: 'public spinner',
      original: row.original,
      url: row.url,
    };
  });
}
