import type { CorpusDocument } from './corpus-document.ts';
import { hash } from './hash.ts';
import { readRows } from './read-rows.ts';

/** The human texts that the language model is counted from; never judged. */
export function readLanguageModelTexts(): CorpusDocument[] {
  const rows = readRows<{ source: string; text: string }>('text/countable.jsonl.gz');
  return rows.map(({ source, text }) => {
    const id = `${source}-${hash(text).toString(36)}`;
    return {
      id,
      collection: 'countable',
      language: 'en',
      genre: source,
      site: source,
      key: `countable:${id}`,
      part: 'counts',
      text,
    };
  });
}
