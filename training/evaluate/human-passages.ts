import type { CorpusDocument, SplitPart } from '../corpus/corpus-document.ts';
import { hash } from '../corpus/hash.ts';
import { readHuman } from '../corpus/read-human.ts';
import { windows } from '../corpus/windows.ts';

/** Most passages of one genre, so that none fills the tables. */
const MAX_PER_GENRE = 4;

/**
 * Human passages of exactly so many words, to be spun: one a document, spread over genres; diaries aside.
 * The order is fixed, and a prefix of it is as mixed as the whole.
 */
export function humanPassages(part: SplitPart, words: number, count: number): string[] {
  const perGenre = new Map<string, number>();
  const documents = readHuman()
    .filter((document) => document.part === part && isPlain(document))
    .sort((a, b) => hash(a.id) - hash(b.id));
  const passages: string[] = [];
  for (const { text, genre, site } of documents) {
    if (passages.length === count) break;
    const used = perGenre.get(`${genre}${site}`) ?? 0;
    const passage = windows(text, words, 1)[0];
    if (!passage || used >= MAX_PER_GENRE) continue;
    perGenre.set(`${genre}${site}`, used + 1);
    passages.push(passage);
  }
  return passages;
}

function isPlain({ collection }: CorpusDocument): boolean {
  return collection === 'web' || collection === 'text';
}
