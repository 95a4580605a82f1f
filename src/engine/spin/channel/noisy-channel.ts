import { textOfIds } from '../../language-model/text-of-ids.ts';
import type { Model } from '../../model/model.ts';
import { RecentCache } from '../../model/recent-cache.ts';
import {
  type CompiledPhraseTable,
  compilePhraseTable,
} from '../../thesaurus/compile-phrase-table.ts';
import type { CandidateSet } from './candidate-set.ts';
import { candidateKey, collectCandidates, type WordCandidates } from './collect-candidates.ts';
import { logListings } from './log-listings.ts';
import { createPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { minLogProb, pruneCandidates } from './prune-candidates.ts';
import { SUBSTITUTION_TYPES } from './substitution-types.ts';

/** Most words and phrases that articles share; a set takes about a kilobyte. */
const KEPT_SETS = 1536;
const NO_WORDS = new Int32Array(0);
const HAND = SUBSTITUTION_TYPES.indexOf('hand');

/** The noisy channel of a model, read backwards: from the words of a page to those that a spinner may have replaced. */
export interface NoisyChannel {
  phrases: PhraseIndex;
  /** The candidates of a word (its id) or of a phrase (its entry); undefined for a word without an id. */
  candidatesOf(entry: number): CandidateSet | undefined;
  /** The same for a word without an id; undefined if it is no form of a word that a thesaurus lists. */
  candidatesOfUnknown(word: string): CandidateSet | undefined;
}

/** The candidates that the phrase table has for some words. */
function tableCandidates(table: CompiledPhraseTable, ids: Int32Array): WordCandidates {
  const candidates: WordCandidates = new Map();
  for (const words of table.get(ids.join(' ')) ?? [])
    candidates.set(candidateKey(words), { words, typeIndex: HAND, alternatives: 1 });
  return candidates;
}

/** Builds the candidates of an entry. */
function createCandidateSet(
  model: Model,
  phrases: PhraseIndex,
  table: CompiledPhraseTable,
  entry: number,
): CandidateSet {
  const ids = phrases.wordsOf(entry);
  const pageText = textOfIds(model.vocabulary, ids);
  const found = tableCandidates(table, ids);
  if (entry >= phrases.modelEntries) return pruneCandidates(model, ids, found, 0);
  collectCandidates(model, { pageText, minLogProb: minLogProb(model, ids) }, entry, found);
  return pruneCandidates(model, ids, found, logListings(model, pageText, entry));
}

function createUnknownWordSet(model: Model, word: string): CandidateSet | undefined {
  const listings = logListings(model, word, -1);
  return listings > 0 ? pruneCandidates(model, NO_WORDS, new Map(), listings) : undefined;
}

/** Builds the noisy channel of a model; it keeps the candidates of the words that it has met last. */
export function createChannel(model: Model, table = compilePhraseTable(model)): NoisyChannel {
  const phrases = createPhraseIndex(model, table.keys());
  const sets = new RecentCache<number, CandidateSet>(KEPT_SETS);
  const setsOfUnknown = new RecentCache<string, CandidateSet | undefined>(KEPT_SETS);
  return {
    phrases,
    candidatesOf(entry) {
      if (entry < 0) return undefined;
      return sets.get(entry, () => createCandidateSet(model, phrases, table, entry));
    },
    candidatesOfUnknown(word) {
      return setsOfUnknown.get(word, () => createUnknownWordSet(model, word));
    },
  };
}
