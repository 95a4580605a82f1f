import type { CorpusTexts } from './corpus-articles.ts';
import type { MadeArticle } from './make-articles.ts';
import { spinCopy } from './spin-copy.ts';

/** A text to look up. */
export interface Suspect {
  id: number;
  text: string;
  /** What it is a copy of; null for a text of which nothing is in the archive. */
  original: MadeArticle | null;
}

/** Suspects, those of them that are copies, and those of these that come from the corpus if there is one. */
const SUSPECTS = 1000;
const COPIES = 800;
const CORPUS_COPIES = 500;
const CORPUS_OTHERS = 100;

const every = <Item>(items: readonly Item[], count: number): Item[] =>
  Array.from({ length: Math.min(count, items.length) }, (_, i) => {
    return items[Math.floor((i * items.length) / count)] as Item;
  });

function spunCopies(articles: readonly MadeArticle[], count: number) {
  return every(articles, count).map((original, i) => ({
    text: spinCopy(original.text, i),
    original,
  }));
}

/**
 * Spun copies of articles that an archive holds, and texts of which it holds nothing.
 * @param make makes an article by its name; the archive holds those that are numbered below `made`
 */
export function makeSuspects(
  make: (name: string) => MadeArticle,
  made: number,
  corpus: CorpusTexts,
): Suspect[] {
  const fromCorpus = [
    ...corpus.copies,
    ...spunCopies(corpus.articles, CORPUS_COPIES - corpus.copies.length),
  ].slice(0, CORPUS_COPIES);
  const names = Array.from({ length: made }, (_, i) => i);
  const madeOnes = every(names, COPIES - fromCorpus.length).map((name) => make(String(name)));
  const others = every(corpus.others, CORPUS_OTHERS);
  const strangers = Array.from(
    { length: SUSPECTS - COPIES - others.length },
    (_, i) => make(`stranger ${i}`).text,
  );
  return [
    ...[...fromCorpus, ...spunCopies(madeOnes, madeOnes.length)],
    ...[...others, ...strangers].map((text) => ({ text, original: null })),
  ].map((one, id) => ({ id, ...one }));
}
