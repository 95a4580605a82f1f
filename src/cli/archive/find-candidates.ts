import type { WordFrequencies } from '../../engine/model/word-frequencies.ts';
import { rankByTerms } from '../../engine/near-duplicates/rank-by-terms.ts';
import type { RareTerm } from '../../engine/near-duplicates/rare-terms.ts';
import type { ArchiveStore, FoundPostings } from './archive-store.ts';
import { searchedTerms } from './archive-terms.ts';

/** A term that more articles have says too little to be worth reading them all. */
const MAX_ARTICLES_PER_TERM = 2000;

/**
 * Terms are looked up so many at once, the most telling first, until so many articles were read: in an archive of a
 * million the rest of the terms would cost many times as much and find one more copy in a hundred. With eight at once the
 * original of 92 rewrites in 100 comes first, with sixteen of 96.
 */
const TERMS_AT_ONCE = 16;
const MAX_ARTICLES_READ = 5_000;

/** Articles whose own terms are read, to count the common ones, too. */
const MAX_WEIGHED = 200;

async function lookUp(terms: readonly RareTerm[], store: ArchiveStore): Promise<FoundPostings> {
  const hashes = [...new Set(terms.map(({ hash }) => hash))];
  const all: FoundPostings = { textsOf: new Map(), common: 0, total: 0 };
  let articles = 0;
  for (let i = 0; i < hashes.length && articles < MAX_ARTICLES_READ; i += TERMS_AT_ONCE) {
    const asked = hashes.slice(i, i + TERMS_AT_ONCE);
    const { textsOf, common, total } = await store.findByTerms(asked, MAX_ARTICLES_PER_TERM);
    all.total = total;
    articles += common * MAX_ARTICLES_PER_TERM;
    for (const [hash, texts] of textsOf) {
      all.textsOf.set(hash, texts);
      articles += texts.length;
    }
  }
  return all;
}

/** Which of some articles have each term. */
function byTerm(termsOf: ReadonlyMap<string, readonly number[]>): Map<number, string[]> {
  const textsOf = new Map<number, string[]>();
  for (const [id, terms] of termsOf) {
    for (const term of terms) {
      const texts = textsOf.get(term);
      if (texts) texts.push(id);
      else textsOf.set(term, [id]);
    }
  }
  return textsOf;
}

/**
 * The articles that share the most telling words with a text. Its rarest words name some articles; among these all its
 * words count.
 * @param most how many are wanted; more come back where several tie for the last place
 * @returns ids, the likeliest first
 */
export async function findCandidates(
  text: string,
  { store, frequencies }: { store: ArchiveStore; frequencies: WordFrequencies },
  most: number,
): Promise<string[]> {
  const terms = searchedTerms(text, frequencies);
  const found = await lookUp(terms, store);
  const termsOf = await store.termsOf(rankByTerms(terms, found, MAX_WEIGHED));
  const { textsOf, total } = found;
  const countOf = (hash: number) => textsOf.get(hash)?.length ?? MAX_ARTICLES_PER_TERM;
  return rankByTerms(terms, { textsOf: byTerm(termsOf), total, countOf }, most);
}
