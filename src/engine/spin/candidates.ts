import { HAND_WRITTEN } from './hand-written.ts';
import { analyses, inflect } from './inflections.ts';
import type { Form } from './irregular-forms.ts';
import { isVariant } from './is-variant.ts';
import type { Model } from './model.ts';

/** How a word may have come from its original. */
export type Kind = 'synonym' | 'stem' | 'moby' | 'head' | 'hand';
export const KINDS: Kind[] = ['synonym', 'stem', 'moby', 'head', 'hand'];

/** Originals that a word or phrase may stand for. */
export interface Channel {
  /** Each original as word ids. */
  originals: Int32Array[];
  /** Index into KINDS, per original. */
  kinds: Uint8Array;
}

/** Most originals looked at for each kind, likeliest first: rarer ones hardly ever win. */
const MOST = { synonym: 32, stem: 12, moby: 20, head: 1, hand: 8 } satisfies Record<Kind, number>;
const UNKNOWN = -20;
const FORMS: Form[] = ['base', 's', 'past', 'participle', 'ing'];

/** Originals so many nats less likely than the page's word (by themselves) are left out: they hardly ever win. */
const RARER = 4;

/** The channel of one model: what was worked out for words met so far, and the table of phrases. */
export interface Candidates {
  of(word: number): Channel | undefined;
  /** Phrases of the page that begin with this word: the ids that must follow it, and their channel. */
  phrasesAt(word: number): PagePhrase[] | undefined;
}
export interface PagePhrase {
  rest: Int32Array;
  channel: () => Channel | undefined;
}

/** The most frequent existing spelling of a form. */
function surface(model: Model, lemma: string, form: Form): number {
  let best = -1;
  for (const word of inflect(lemma, form)) {
    const id = model.ids.get(word);
    if (id !== undefined && (best < 0 || (model.unigram[id] ?? 0) > (model.unigram[best] ?? 0)))
      best = id;
  }
  return best;
}

function wordsOf(model: Model, piece: number): Uint32Array {
  return piece < model.words.length
    ? Uint32Array.of(piece)
    : (model.phrases[piece - model.words.length] as Uint32Array);
}

/** A phrase is inflected at its first word if it is a verb's form, else at its last. */
function inflectPiece(model: Model, piece: number, form: Form): Int32Array | undefined {
  const words = Int32Array.from(wordsOf(model, piece));
  if (form === 'base') return words;
  const at = form === 's' || words.length === 1 ? words.length - 1 : 0;
  const id = surface(model, model.words[words[at] as number] as string, form);
  if (id < 0) return undefined;
  words[at] = id;
  return words;
}

function collect(
  model: Model,
  page: string,
  piece: number,
  form: Form,
  into: Map<string, [Int32Array, number]>,
) {
  const put = (words: Int32Array | undefined, kind: Kind) => {
    if (!words) return;
    const key = words.join(' ');
    const known = into.get(key);
    const index = KINDS.indexOf(kind);
    if (known && known[1] <= index) return;
    const text = Array.from(words, (id) => model.words[id]).join(' ');
    if (!isVariant(page, text)) into.set(key, [words, index]);
  };
  for (let s = model.pieceStart[piece] ?? 0; s < (model.pieceStart[piece + 1] ?? 0); s++) {
    const set = model.pieceSet[s] ?? 0;
    for (let m = model.setStart[set] ?? 0; m < (model.setStart[set + 1] ?? 0); m++) {
      const member = model.setMember[m] ?? 0;
      if (member === piece) continue;
      put(inflectPiece(model, member, form), 'synonym');
      if (form !== 'base' || member >= model.words.length) continue;
      for (const other of FORMS) put(inflectPiece(model, member, other), 'stem');
    }
  }
  if (piece >= model.words.length) return;
  for (let r = model.rootStart[piece] ?? 0; r < (model.rootStart[piece + 1] ?? 0); r++)
    put(inflectPiece(model, model.root[r] ?? 0, form), 'moby');
}

function channelOf(
  model: Model,
  page: number,
  found: Map<string, [Int32Array, number]>,
): Channel | undefined {
  if (found.size === 0) return undefined;
  const weight = (words: Int32Array) =>
    Math.min(...Array.from(words, (id) => model.unigram[id] ?? UNKNOWN));
  const least = page - RARER;
  const left = KINDS.map((kind) => MOST[kind]);
  const kept = [...found.values()]
    .map(([words, kind]) => ({ words, kind, weight: weight(words) }))
    .filter(({ kind, weight }) => KINDS[kind] === 'hand' || weight > least)
    .sort((a, b) => b.weight - a.weight)
    .filter(({ kind }) => {
      left[kind] = (left[kind] ?? 0) - 1;
      return (left[kind] ?? 0) >= 0;
    });
  return {
    originals: kept.map(({ words }) => words),
    kinds: Uint8Array.from(kept, ({ kind }) => kind),
  };
}

/** Reads the hand-written table: page words → originals, as ids. */
function readHand(model: Model): Map<string, Int32Array[]> {
  const ids = (text: string) =>
    Int32Array.from(
      text.split(/[ -]/),
      (word) => model.ids.get(word === '12' ? '<num>' : word) ?? -1,
    );
  const table = new Map<string, Int32Array[]>();
  for (const [page, originals] of HAND_WRITTEN) {
    const known = originals.map(ids).filter((words) => !words.includes(-1));
    table.set(ids(page).join(' '), known);
  }
  return table;
}

/**
 * The noisy channel backwards: for each word or phrase of a page, the originals that a spinner may have replaced
 * by it. With `withoutHandWritten` the hand-written pairs are left out.
 */
export function makeCandidates(model: Model, withoutHandWritten = false): Candidates {
  const hand = withoutHandWritten ? new Map<string, Int32Array[]>() : readHand(model);
  const cache = new Map<number, Channel | undefined>();
  const phrases = new Map<number, PagePhrase[]>();

  const build = (ids: ArrayLike<number>, piece: number): Channel | undefined => {
    const found = new Map<string, [Int32Array, number]>();
    const page = Array.from(ids, (id) => model.words[id]).join(' ');
    for (const words of hand.get(Array.from(ids).join(' ')) ?? [])
      found.set(words.join(' '), [words, KINDS.indexOf('hand')]);
    if (piece >= model.words.length) {
      collect(model, page, piece, 'base', found);
      const head = Int32Array.of(ids[ids.length - 1] as number);
      if (model.pieceStart[piece] === model.pieceStart[piece + 1])
        found.set(String(head[0]), [head, KINDS.indexOf('head')]);
    } else if (piece >= 0) {
      for (const { lemma, form } of analyses(page)) {
        const id = model.ids.get(lemma);
        if (id !== undefined) collect(model, page, id, form, found);
      }
    }
    const rarest = Math.min(...Array.from(ids, (id) => model.unigram[id] ?? UNKNOWN));
    return channelOf(model, rarest, found);
  };
  const addPhrase = (words: ArrayLike<number>, piece: number) => {
    let channel: Channel | undefined;
    let built = false;
    const entry = {
      rest: Int32Array.from(words).subarray(1),
      channel: () => {
        if (!built) channel = build(words, piece);
        built = true;
        return channel;
      },
    };
    const first = words[0] as number;
    const list = phrases.get(first);
    if (list) list.push(entry);
    else phrases.set(first, [entry]);
  };
  const inModel = new Set<string>();
  model.phrases.forEach((words, i) => {
    if (hand.size) inModel.add(words.join(' '));
    addPhrase(words, model.words.length + i);
  });
  for (const key of hand.keys()) {
    const words = key.split(' ').map(Number);
    if (words.length > 1 && !words.includes(-1) && !inModel.has(key)) addPhrase(words, -1);
  }
  return {
    of(word) {
      if (word < 0) return undefined;
      const known = cache.get(word);
      if (known || cache.has(word)) return known;
      const channel = build([word], word);
      cache.set(word, channel);
      return channel;
    },
    phrasesAt: (word) => phrases.get(word),
  };
}
