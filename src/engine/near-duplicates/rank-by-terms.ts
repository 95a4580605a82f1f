import type { RareTerm } from './rare-terms.ts';

/** What an index says about terms: which texts have each, and how many texts there are. */
export interface TermPostings<Id> {
  /** Ids of the texts that have a term, by the term's hash; terms that are too common are missing. */
  textsOf: ReadonlyMap<number, readonly Id[]>;
  /** Number of texts in the index. */
  total: number;
  /** How many texts of the index have a term, where `textsOf` names only some of them. */
  countOf?: (hash: number) => number;
}

/** Texts that tie with the last one are kept, too, up to so many times the wanted number: they may be the same text. */
const MAX_TIES = 4;

/**
 * Texts by the rarity of the terms they share with another one (the sum of inverse document frequencies).
 * @param most how many texts are wanted; more come back where several tie for the last place
 * @returns ids, the most similar first
 */
export function rankByTerms<Id extends string | number>(
  terms: readonly RareTerm[],
  { textsOf, total, countOf = (hash) => textsOf.get(hash)?.length ?? 0 }: TermPostings<Id>,
  most: number,
): Id[] {
  const scores = new Map<Id, number>();
  for (const { hash, weight } of terms) {
    const texts = textsOf.get(hash) ?? [];
    const worth = weight * Math.log((total + 1) / Math.min(total, countOf(hash) || 1));
    for (const text of texts) scores.set(text, (scores.get(text) ?? 0) + worth);
  }
  const best = [...scores].sort((a, b) => b[1] - a[1]);
  const last = best[most - 1]?.[1] ?? 0;
  const kept = best.slice(0, MAX_TIES * most).filter(([, score]) => score >= last);
  return kept.map(([id]) => id);
}
