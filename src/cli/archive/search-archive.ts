import type { Article } from '../../article/article.ts';
import { compare } from '../../engine/alignment/compare.ts';
import type { Comparison } from '../../engine/alignment/comparison.ts';
import type { Model } from '../../engine/model/model.ts';
import { rankByTerms } from '../../engine/near-duplicates/rank-by-terms.ts';
import type { ArchiveStore, StoredArticle } from './archive-store.ts';
import { searchedTerms } from './archive-terms.ts';

/** Articles that are compared word by word, of those that share the rarest terms. */
const MAX_COMPARED = 5;

/** A term that more articles have says too little to be worth reading them all. */
const MAX_ARTICLES_PER_TERM = 2000;

/** An article of the archive that a suspect is related to. */
export interface ArchiveMatch {
  original: StoredArticle;
  comparison: Comparison;
}

const takenWords = ({ figures }: Comparison) => figures.keptWords + figures.swappedWords;

/** Of two that share as much, the one that says it was published first; then by key, so that all stores agree. */
function isBetter(one: ArchiveMatch, other: ArchiveMatch): boolean {
  const more = takenWords(one.comparison) - takenWords(other.comparison);
  if (more !== 0) return more > 0;
  const [mine, theirs] = [one, other].map(({ original }) => original.article.publishedTime ?? '~');
  return mine === theirs ? one.original.key < other.original.key : String(mine) < String(theirs);
}

/** The closest of several articles; undefined if the suspect is related to none. */
function closestOriginal(
  suspect: Article,
  originals: readonly StoredArticle[],
): ArchiveMatch | undefined {
  let best: ArchiveMatch | undefined;
  for (const original of originals) {
    const match = { original, comparison: compare(suspect, original.article) };
    if (match.comparison.relation === 'none') continue;
    if (!best || isBetter(match, best)) best = match;
  }
  return best;
}

/** Finds the original of a suspect in an archive; undefined if none of its articles is related to it. */
export async function searchArchive(
  suspect: Article,
  store: ArchiveStore,
  model: Model,
): Promise<ArchiveMatch | undefined> {
  const terms = searchedTerms(suspect.text, model);
  const hashes = [...new Set(terms.map(({ hash }) => hash))];
  const postings = await store.findByTerms(hashes, MAX_ARTICLES_PER_TERM);
  const ids = rankByTerms(terms, postings, MAX_COMPARED);
  return closestOriginal(suspect, await store.read(ids));
}
