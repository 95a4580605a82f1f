import type { Model } from '../../model/model.ts';
import { compilePhraseTable } from '../../thesaurus/compile-phrase-table.ts';
import { wordsOfEntry } from '../../thesaurus/inflect-entry.ts';
import { type CandidateSet, logListings, minLogProb, pruneCandidates } from './candidate-set.ts';
import { candidateKey, collectCandidates, type WordCandidates } from './collect-candidates.ts';
import { SUBSTITUTION_TYPES } from './substitution-types.ts';

const NO_WORDS = new Int32Array(0);

/** The channel of one model; fills a cache as words are met. */
export interface NoisyChannel {
  /** Originals of a word (its id) or of a phrase (its piece); none for a word without an id. */
  forPiece(piece: number): CandidateSet | undefined;
  /** The same of a word that has no id; undefined if it is no form of a word that a thesaurus lists. */
  forUnknownWord(key: string): CandidateSet | undefined;
  /** Phrases of a page that begin with these two words, as pieces. */
  phrasesAt(first: number, second: number): number[] | undefined;
  /** The number of words of a phrase if it goes on so at a place where its first two words stand, else 0. */
  phraseLengthAt(piece: number, ids: Int32Array, place: number): number;
}

/**
 * The noisy channel backwards: for each word or phrase of a page, the originals that a spinner may have replaced
 * by it. With `withoutHandWritten` the hand-written pairs are left out.
 */
export function createChannel(model: Model, withoutHandWritten = false): NoisyChannel {
  const hand = withoutHandWritten ? new Map<string, Int32Array[]>() : compilePhraseTable(model);
  const cache: (CandidateSet | undefined)[] = [];
  const strange = new Map<string, CandidateSet | undefined>();
  const phrases = new Map<number, number[]>();
  const pieces = model.words.length + model.phraseStart.length - 1;
  /** Hand-written phrases that the model does not hold get pieces after its own. */
  const further: Int32Array[] = [];
  const words = (piece: number) => further[piece - pieces] ?? wordsOfEntry(model, piece);

  const begin = (first: number, second: number) => first * (model.words.length + 1) + second;
  const addPhrase = (piece: number, ids: Int32Array) => {
    const key = begin(ids[0] as number, ids[1] as number);
    const list = phrases.get(key);
    if (list) list.push(piece);
    else phrases.set(key, [piece]);
  };
  const known = new Set<string>();
  for (let piece = model.words.length; piece < pieces; piece++) {
    const ids = wordsOfEntry(model, piece);
    if (hand.size > 0) known.add(ids.join(' '));
    addPhrase(piece, ids);
  }
  for (const key of hand.keys()) {
    const ids = Int32Array.from(key.split(' '), Number);
    if (ids.length === 1 || known.has(key)) continue;
    addPhrase(pieces + further.length, ids);
    further.push(ids);
  }

  const build = (piece: number): CandidateSet => {
    const ids = words(piece);
    const found: WordCandidates = new Map();
    for (const original of hand.get(ids.join(' ')) ?? [])
      found.set(candidateKey(original), {
        words: original,
        typeIndex: SUBSTITUTION_TYPES.indexOf('hand'),
        alternatives: 1,
      });
    const page = Array.from(ids, (id) => model.words[id]).join(' ');
    const wanted = { pageText: page, minLogProb: minLogProb(model, ids) };
    if (piece < pieces) collectCandidates(model, wanted, piece, found);
    return pruneCandidates(model, ids, found, piece < pieces ? logListings(model, page, piece) : 0);
  };
  return {
    forPiece(piece) {
      if (piece < 0) return undefined;
      let channel = cache[piece];
      if (channel === undefined) {
        channel = build(piece);
        cache[piece] = channel;
      }
      return channel;
    },
    forUnknownWord(key) {
      if (strange.has(key)) return strange.get(key);
      const listed = logListings(model, key, -1);
      const channel = listed > 0 ? pruneCandidates(model, NO_WORDS, new Map(), listed) : undefined;
      strange.set(key, channel);
      return channel;
    },
    phrasesAt: (first, second) =>
      first < 0 || second < 0 ? undefined : phrases.get(begin(first, second)),
    phraseLengthAt(piece, ids, place) {
      const own = further[piece - pieces];
      const row = own ?? model.phraseWord;
      const phrase = piece - model.words.length;
      const from = own ? 0 : (model.phraseStart[phrase] as number);
      const length = (own ? own.length : (model.phraseStart[phrase + 1] as number)) - from;
      for (let i = 2; i < length; i++) if (row[from + i] !== ids[place + i]) return 0;
      return length;
    },
  };
}
