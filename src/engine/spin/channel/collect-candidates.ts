import type { Model } from '../../model/model.ts';
import { inflectEntry } from '../../thesaurus/inflect-entry.ts';
import { lemmatize } from '../../thesaurus/inflections.ts';
import type { WordForm } from '../../thesaurus/irregular-forms.ts';
import { isWordVariant } from '../../thesaurus/is-word-variant.ts';
import { SUBSTITUTION_TYPES, type SubstitutionType } from './substitution-types.ts';

/** An original with the index of its kind, and how many words a spinner can choose from in its place. */
export interface WordCandidate {
  words: Int32Array;
  typeIndex: number;
  alternatives: number;
}

/** Originals by their words' ids: a number, or several in a string. */
export type WordCandidates = Map<number | string, WordCandidate>;

export const candidateKey = (words: Int32Array): number | string =>
  words.length === 1 ? (words[0] as number) : words.join(' ');

const joinWords = (model: Model, words: Int32Array): string =>
  words.length === 1
    ? (model.words[words[0] as number] as string)
    : Array.from(words, (id) => model.words[id]).join(' ');

/** log P taken for words that the language model does not know. */
export const UNKNOWN_LOG_PROB = -20;

const FORMS: WordForm[] = ['base', 's', 'past', 'participle', 'ing'];

/** log P of the rarest of some words; of one that the language model does not know, that of the rarest there are. */
export function minUnigramLogProb(model: Model, words: Int32Array): number {
  let least = 0;
  for (const id of words) least = Math.min(least, model.unigram[id] ?? UNKNOWN_LOG_PROB);
  return least;
}

function collectFormCandidates(
  model: Model,
  { pageText: page, minLogProb: least }: CandidateQuery,
  piece: number,
  form: WordForm,
  into: WordCandidates,
) {
  const { synonyms, moby } = model.alternatives;
  const put = (words: Int32Array | undefined, name: SubstitutionType, alternatives: number) => {
    // Most are too rare: that is the cheapest question.
    if (!words || minUnigramLogProb(model, words) <= least) return;
    const key = candidateKey(words);
    const kind = SUBSTITUTION_TYPES.indexOf(name);
    if ((into.get(key)?.typeIndex ?? SUBSTITUTION_TYPES.length) <= kind) return;
    const text = joinWords(model, words);
    if (!isWordVariant(page, text)) into.set(key, { words, typeIndex: kind, alternatives });
  };
  for (let s = model.pieceStart[piece] ?? 0; s < (model.pieceStart[piece + 1] ?? 0); s++) {
    const set = model.pieceSet[s] ?? 0;
    for (let m = model.setStart[set] ?? 0; m < (model.setStart[set + 1] ?? 0); m++) {
      const member = model.setMember[m] ?? 0;
      if (member === piece) continue;
      const others = synonyms[member] as number;
      put(inflectEntry(model, member, form), 'synonym', others);
      // Careless spinners put the base form whatever the original's form was.
      if (form !== 'base' || member >= model.words.length) continue;
      for (const other of FORMS) put(inflectEntry(model, member, other), 'stem', others);
    }
  }
  if (piece >= model.words.length) return;
  for (let r = model.rootStart[piece] ?? 0; r < (model.rootStart[piece + 1] ?? 0); r++) {
    const root = model.root[r] ?? 0;
    put(inflectEntry(model, root, form), 'moby', moby[root] as number);
  }
}

/** What originals are looked for: of a word or phrase of a page as it is spelled, none rarer than this log P. */
interface CandidateQuery {
  pageText: string;
  minLogProb: number;
}

/** Adds what the thesauri hold for a word or phrase of a page (`piece`), inflected alike. */
export function collectCandidates(
  model: Model,
  wanted: CandidateQuery,
  piece: number,
  into: WordCandidates,
): void {
  const { pageText: page } = wanted;
  if (piece < model.words.length) {
    for (const { lemma, form } of lemmatize(page)) {
      const id = model.ids.get(lemma);
      if (id !== undefined) collectFormCandidates(model, wanted, id, form, into);
    }
    return;
  }
  if (piece >= model.firstPhraseWithoutSources) return;
  collectFormCandidates(model, wanted, piece, 'base', into);
  if (model.pieceStart[piece] !== model.pieceStart[piece + 1]) return;
  // A phrase without synonyms is in the model as a compound that stands for its head.
  const head = model.ids.get(page.slice(page.lastIndexOf(' ') + 1)) ?? -1;
  into.set(head, {
    words: Int32Array.of(head),
    typeIndex: SUBSTITUTION_TYPES.indexOf('head'),
    alternatives: 1,
  });
}
