import { collectOriginals, keyOf, type Original, type Originals } from './collect-originals.ts';
import { HAND_WRITTEN } from './hand-written.ts';
import { wordsOf } from './inflect-piece.ts';
import { analyses } from './inflections.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Model } from './model.ts';

/** Originals that a word or phrase may stand for. */
export interface Channel {
  /** Each original as word ids. */
  originals: Int32Array[];
  /** First and last word of each original, side by side: most originals are turned down by a look at these. */
  ends: Int32Array;
  /** Index into KINDS, per original. */
  kinds: Uint8Array;
  /** log P(page's words | original), up to a constant: spinners choose among all alternatives of an original. */
  logChoice: Float32Array;
  /** log(1 + how many synonym sets and roots list the page's words): a spinner takes its words from there. */
  listed: number;
  /** How much likelier the page's words are as a swap than by themselves, whatever stands beside them: a logarithm. */
  logMass: number;
}

/** Most originals looked at for each kind, likeliest first: rarer ones hardly ever win. */
const MOST = { synonym: 32, stem: 12, moby: 20, head: 1, hand: 8 } satisfies Record<Kind, number>;
/** Originals so many nats less likely than the page's word (by themselves) are left out: they hardly ever win. */
const RARER = 4;
const UNKNOWN = -20;
const PRIOR = { synonym: 0, stem: -1, moby: -1.5, head: 0, hand: 1.5 } satisfies Record<
  Kind,
  number
>;
/** Spinners do not choose evenly: the first and the common alternatives are chosen more often. */
const CHOICE = 0.5;
/** Stands for the originals that no thesaurus of the model holds. */
const LEAST_MASS = Math.exp(UNKNOWN);
/** Nats for each further word of an original. */
const LONGER = 1;

/** The channel of one model; fills a cache as words are met. */
export interface Candidates {
  /** Originals of a word (its id) or of a phrase (its piece); none for a word without an id. */
  of(piece: number): Channel | undefined;
  /** The same of a word that has no id; undefined if it is no form of a word that a thesaurus lists. */
  ofStrange(key: string): Channel | undefined;
  /** Phrases of a page that begin with these two words, as pieces. */
  phrasesAt(first: number, second: number): number[] | undefined;
  /** The number of words of a phrase if it goes on so at a place where its first two words stand, else 0. */
  lengthAt(piece: number, ids: Int32Array, place: number): number;
}

/**
 * A direct synonym is a likelier swap than a distant one (nats by kind), one of few alternatives likelier than one of
 * many, and originals of several words are rarer.
 */
function logChoiceOf({ words, kind, alternatives }: Original): number {
  const name = KINDS[kind] as Kind;
  return PRIOR[name] - CHOICE * Math.log(Math.max(alternatives, 1)) - LONGER * (words.length - 1);
}

function narrow(model: Model, page: Int32Array, found: Originals, listed: number): Channel {
  const alone = (words: Int32Array) =>
    words.reduce((sum, id) => sum + (model.unigram[id] ?? UNKNOWN), 0);
  const rarest = (words: Int32Array) =>
    words.reduce((least, id) => Math.min(least, model.unigram[id] ?? UNKNOWN), 0);
  const least = rarest(page) - RARER;
  const left = KINDS.map((kind) => MOST[kind]);
  const likely: { original: Original; weight: number }[] = [];
  for (const original of found.values()) {
    const weight = rarest(original.words);
    if (KINDS[original.kind] === 'hand' || weight > least) likely.push({ original, weight });
  }
  const kept: Original[] = [];
  for (const { original } of likely.sort((a, b) => b.weight - a.weight)) {
    left[original.kind] = (left[original.kind] ?? 0) - 1;
    if ((left[original.kind] ?? 0) >= 0) kept.push(original);
  }
  const logChoice = Float32Array.from(kept, logChoiceOf);
  let mass = 0;
  kept.forEach(({ words }, i) => {
    mass += Math.exp(alone(words) + (logChoice[i] as number));
  });
  return {
    originals: kept.map(({ words }) => words),
    ends: Int32Array.from(kept.flatMap(({ words }) => [words[0] ?? -1, words.at(-1) ?? -1])),
    kinds: Uint8Array.from(kept, ({ kind }) => kind),
    logChoice,
    listed,
    logMass: Math.log(mass + LEAST_MASS) - alone(page),
  };
}

const NO_WORDS = new Int32Array(0);

/** log(1 + synonym sets and roots that list a word in any of its forms, or a phrase). */
function timesListed(model: Model, page: string, piece: number): number {
  const { pieceStart, rootStart, words } = model;
  const listed = (at: number) => {
    const sets = (pieceStart[at + 1] as number) - (pieceStart[at] as number);
    if (at >= words.length) return sets;
    return sets + (rootStart[at + 1] as number) - (rootStart[at] as number);
  };
  if (piece >= words.length) return Math.log(1 + Math.max(1, listed(piece)));
  const lemmas = analyses(page).map(({ lemma }) => model.ids.get(lemma) ?? -1);
  const least = piece >= model.lmWords ? 1 : 0;
  return Math.log(1 + Math.max(least, ...lemmas.filter((id) => id >= 0).map(listed)));
}

/** The hand-written table as ids: page words → originals. Numbers are all alike to the model. */
function readHand(model: Model): Map<string, Int32Array[]> {
  const ids = (text: string) =>
    Int32Array.from(text.split(/[ -]/), (word) => {
      return model.ids.get(/^\d+$/.test(word) ? '<num>' : word) ?? -1;
    });
  const table = new Map<string, Int32Array[]>();
  for (const [page, originals] of HAND_WRITTEN) {
    const key = ids(page);
    if (key.includes(-1)) continue;
    table.set(
      key.join(' '),
      originals.map(ids).filter((words) => !words.includes(-1)),
    );
  }
  return table;
}

/**
 * The noisy channel backwards: for each word or phrase of a page, the originals that a spinner may have replaced
 * by it. With `withoutHandWritten` the hand-written pairs are left out.
 */
export function makeCandidates(model: Model, withoutHandWritten = false): Candidates {
  const hand = withoutHandWritten ? new Map<string, Int32Array[]>() : readHand(model);
  const cache: (Channel | undefined)[] = [];
  const strange = new Map<string, Channel | undefined>();
  const phrases = new Map<number, number[]>();
  const pieces = model.words.length + model.phraseStart.length - 1;
  /** Hand-written phrases that the model does not hold get pieces after its own. */
  const further: Int32Array[] = [];
  const words = (piece: number) => further[piece - pieces] ?? wordsOf(model, piece);

  const begin = (first: number, second: number) => first * (model.words.length + 1) + second;
  const addPhrase = (piece: number, ids: Int32Array) => {
    const key = begin(ids[0] as number, ids[1] as number);
    const list = phrases.get(key);
    if (list) list.push(piece);
    else phrases.set(key, [piece]);
  };
  const known = new Set<string>();
  for (let piece = model.words.length; piece < pieces; piece++) {
    const ids = wordsOf(model, piece);
    if (hand.size > 0) known.add(ids.join(' '));
    addPhrase(piece, ids);
  }
  for (const key of hand.keys()) {
    const ids = Int32Array.from(key.split(' '), Number);
    if (ids.length === 1 || known.has(key)) continue;
    addPhrase(pieces + further.length, ids);
    further.push(ids);
  }

  const build = (piece: number): Channel => {
    const ids = words(piece);
    const found: Originals = new Map();
    for (const original of hand.get(ids.join(' ')) ?? [])
      found.set(keyOf(original), {
        words: original,
        kind: KINDS.indexOf('hand'),
        alternatives: 1,
      });
    const page = Array.from(ids, (id) => model.words[id]).join(' ');
    if (piece < pieces) collectOriginals(model, page, piece, found);
    return narrow(model, ids, found, piece < pieces ? timesListed(model, page, piece) : 0);
  };
  return {
    of(piece) {
      if (piece < 0) return undefined;
      let channel = cache[piece];
      if (channel === undefined) {
        channel = build(piece);
        cache[piece] = channel;
      }
      return channel;
    },
    ofStrange(key) {
      if (strange.has(key)) return strange.get(key);
      const listed = timesListed(model, key, -1);
      const channel = listed > 0 ? narrow(model, NO_WORDS, new Map(), listed) : undefined;
      strange.set(key, channel);
      return channel;
    },
    phrasesAt: (first, second) =>
      first < 0 || second < 0 ? undefined : phrases.get(begin(first, second)),
    lengthAt(piece, ids, place) {
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
