import type { CorpusDocument } from './corpus-document.ts';
import { hash } from './hash.ts';
import { readRows } from './read-rows.ts';
import { splitPartOf } from './split-part-of.ts';

interface Row {
  source: string;
  text: string;
}

/** What each source of the human texts is, in a reader's words. */
const GENRES: Record<string, string> = {
  abc: 'rural and science news',
  bbc: 'news',
  movie_reviews: 'film reviews',
  ewt: 'e-mail, reviews, answers, newsgroups',
  lctt: 'technical articles',
  digitalgov: 'government web guidance',
  gum: 'many genres (university corpus)',
  jfleg: "learners' English",
  '18f': 'government web guidance',
  masc: 'many genres (national corpus)',
  factbook: 'country descriptions',
  litbank: 'novels',
  state_union: 'presidential speeches',
  inaugural: 'presidential speeches',
};

/** The human texts that are for measuring and tuning only: news, reviews, learners, films, novels. */
export function readTexts(): CorpusDocument[] {
  return readRows<Row>('text/human.jsonl.gz').map((row) => {
    const id = `${row.source}-${hash(row.text).toString(36)}`;
    return {
      id,
      collection: 'text',
      language: 'en',
      genre: GENRES[row.source] ?? row.source,
      site: row.source,
      key: `text:${id}`,
      part: splitPartOf(`text:${id}`),
      text: row.text,
    };
  });
}
