import type { Article } from '../../article/article.ts';
import { compare } from '../../engine/alignment/compare.ts';
import type { Comparison } from '../../engine/alignment/comparison.ts';
import type { WordFrequencies } from '../../engine/model/word-frequencies.ts';
import type { ArchiveStore, StoredArticle } from './archive-store.ts';
import { findCandidates } from './find-candidates.ts';

/** Articles that are compared word by word, of those that share the most telling words. */
const MAX_COMPARED = 5;

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
  frequencies: WordFrequencies,
): Promise<ArchiveMatch | undefined> {
  const ids = await findCandidates(suspect.text, { store, frequencies }, MAX_COMPARED);
  return closestOriginal(suspect, await store.read(ids));
}
