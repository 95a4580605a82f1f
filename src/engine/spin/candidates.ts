import { collectOriginals, type Originals } from './collect-originals.ts';
import { HAND_WRITTEN } from './hand-written.ts';
import { wordsOf } from './inflect-piece.ts';
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
}

/** Most originals looked at for each kind, likeliest first: rarer ones hardly ever win. */
const MOST = { synonym: 32, stem: 12, moby: 20, head: 1, hand: 8 } satisfies Record<Kind, number>;
/** Originals so many nats less likely than the page's word (by themselves) are left out: they hardly ever win. */
const RARER = 4;
const UNKNOWN = -20;

/** The channel of one model; fills a cache as words are met. */
export interface Candidates {
  /** Originals of a word (its id) or of a phrase (its piece). */
  of(piece: number): Channel | undefined;
  /** Phrases of a page that begin with these two words, as pieces. */
  phrasesAt(first: number, second: number): number[] | undefined;
  /** The number of words of a phrase if it goes on so at a place where its first two words stand, else 0. */
  lengthAt(piece: number, ids: Int32Array, place: number): number;
}

function narrow(model: Model, page: Int32Array, found: Originals): Channel | undefined {
  if (found.size === 0) return undefined;
  const rarest = (words: Int32Array) =>
    words.reduce((least, id) => Math.min(least, model.unigram[id] ?? UNKNOWN), 0);
  const least = rarest(page) - RARER;
  const left = KINDS.map((kind) => MOST[kind]);
  const kept = [...found.values()]
    .map(({ words, kind }) => ({ words, kind, weight: rarest(words) }))
    .filter(({ kind, weight }) => KINDS[kind] === 'hand' || weight > least)
    .sort((a, b) => b.weight - a.weight)
    .filter(({ kind }) => {
      left[kind] = (left[kind] ?? 0) - 1;
      return (left[kind] ?? 0) >= 0;
    });
  return {
    originals: kept.map(({ words }) => words),
    ends: Int32Array.from(kept.flatMap(({ words }) => [words[0] ?? -1, words.at(-1) ?? -1])),
    kinds: Uint8Array.from(kept, ({ kind }) => kind),
  };
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
  const cache: (Channel | null | undefined)[] = [];
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

  const build = (piece: number): Channel | undefined => {
    const ids = words(piece);
    const found: Originals = new Map();
    for (const original of hand.get(ids.join(' ')) ?? [])
      found.set(original.join(' '), { words: original, kind: KINDS.indexOf('hand') });
    const page = Array.from(ids, (id) => model.words[id]).join(' ');
    if (piece < pieces) collectOriginals(model, page, piece, found);
    return narrow(model, ids, found);
  };
  return {
    of(piece) {
      if (piece < 0) return undefined;
      let channel = cache[piece];
      if (channel === undefined) {
        channel = build(piece) ?? null;
        cache[piece] = channel;
      }
      return channel ?? undefined;
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
