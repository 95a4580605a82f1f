import { inflectPiece } from './inflect-piece.ts';
import { analyses } from './inflections.ts';
import type { Form } from './irregular-forms.ts';
import { isVariant } from './is-variant.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Model } from './model.ts';

/** An original with the index of its kind, and how many words a spinner can choose from in its place. */
export interface Original {
  words: Int32Array;
  kind: number;
  alternatives: number;
}

/** Originals by their words' ids: a number, or several in a string. */
export type Originals = Map<number | string, Original>;

export const keyOf = (words: Int32Array): number | string =>
  words.length === 1 ? (words[0] as number) : words.join(' ');

const spellOut = (model: Model, words: Int32Array): string =>
  words.length === 1
    ? (model.words[words[0] as number] as string)
    : Array.from(words, (id) => model.words[id]).join(' ');

/** log P taken for words that the language model does not know. */
export const UNKNOWN = -20;

const FORMS: Form[] = ['base', 's', 'past', 'participle', 'ing'];

/** log P of the rarest of some words; of one that the language model does not know, that of the rarest there are. */
export function rarestOf(model: Model, words: Int32Array): number {
  let least = 0;
  for (const id of words) least = Math.min(least, model.unigram[id] ?? UNKNOWN);
  return least;
}

function collectForm(
  model: Model,
  { page, least }: Wanted,
  piece: number,
  form: Form,
  into: Originals,
) {
  const { synonyms, moby } = model.alternatives;
  const put = (words: Int32Array | undefined, name: Kind, alternatives: number) => {
    // Most are too rare: that is the cheapest question.
    if (!words || rarestOf(model, words) <= least) return;
    const key = keyOf(words);
    const kind = KINDS.indexOf(name);
    if ((into.get(key)?.kind ?? KINDS.length) <= kind) return;
    const text = spellOut(model, words);
    if (!isVariant(page, text)) into.set(key, { words, kind, alternatives });
  };
  for (let s = model.pieceStart[piece] ?? 0; s < (model.pieceStart[piece + 1] ?? 0); s++) {
    const set = model.pieceSet[s] ?? 0;
    for (let m = model.setStart[set] ?? 0; m < (model.setStart[set + 1] ?? 0); m++) {
      const member = model.setMember[m] ?? 0;
      if (member === piece) continue;
      const others = synonyms[member] as number;
      put(inflectPiece(model, member, form), 'synonym', others);
      // Careless spinners put the base form whatever the original's form was.
      if (form !== 'base' || member >= model.words.length) continue;
      for (const other of FORMS) put(inflectPiece(model, member, other), 'stem', others);
    }
  }
  if (piece >= model.words.length) return;
  for (let r = model.rootStart[piece] ?? 0; r < (model.rootStart[piece + 1] ?? 0); r++) {
    const root = model.root[r] ?? 0;
    put(inflectPiece(model, root, form), 'moby', moby[root] as number);
  }
}

/** What originals are looked for: of a word or phrase of a page as it is spelled, none rarer than this log P. */
interface Wanted {
  page: string;
  least: number;
}

/** Adds what the thesauri hold for a word or phrase of a page (`piece`), inflected alike. */
export function collectOriginals(
  model: Model,
  wanted: Wanted,
  piece: number,
  into: Originals,
): void {
  const { page } = wanted;
  if (piece < model.words.length) {
    for (const { lemma, form } of analyses(page)) {
      const id = model.ids.get(lemma);
      if (id !== undefined) collectForm(model, wanted, id, form, into);
    }
    return;
  }
  if (piece >= model.firstListed) return;
  collectForm(model, wanted, piece, 'base', into);
  if (model.pieceStart[piece] !== model.pieceStart[piece + 1]) return;
  // A phrase without synonyms is in the model as a compound that stands for its head.
  const head = model.ids.get(page.slice(page.lastIndexOf(' ') + 1)) ?? -1;
  into.set(head, {
    words: Int32Array.of(head),
    kind: KINDS.indexOf('head'),
    alternatives: 1,
  });
}
