import { textOfIds } from '../../language-model/text-of-ids.ts';
import type { Model } from '../../model/model.ts';
import { inflectEntry } from '../../thesaurus/inflect-entry.ts';
import { lemmatize } from '../../thesaurus/inflections.ts';
import type { WordForm } from '../../thesaurus/irregular-forms.ts';
import { variantTest } from '../../thesaurus/is-word-variant.ts';
import { SUBSTITUTION_TYPES, type SubstitutionType } from './substitution-types.ts';

/** A source word with the index of its type, and how many words a spinner can choose from in its place. */
export interface WordCandidate {
  words: Int32Array;
  typeIndex: number;
  alternatives: number;
}

/** Candidates by their words' ids: a number, or several in a string. */
export type WordCandidates = Map<number | string, WordCandidate>;

export const candidateKey = (words: Int32Array): number | string =>
  words.length === 1 ? (words[0] as number) : words.join(' ');

/** log P taken for words that the language model does not know. */
export const UNKNOWN_LOG_PROB = -20;

const HEAD = SUBSTITUTION_TYPES.indexOf('head');
const FORMS: WordForm[] = ['base', 's', 'past', 'participle', 'ing'];

/** log P of the rarest of some words; of one that the language model does not know, that of the rarest there are. */
export function minUnigramLogProb(
  { languageModel: { unigram } }: Model,
  words: Int32Array,
): number {
  let lowest = 0;
  for (const id of words) lowest = Math.min(lowest, unigram[id] ?? UNKNOWN_LOG_PROB);
  return lowest;
}

/** Candidates are looked for: for a word or phrase of a page as it is spelled, none rarer than this log P. */
interface CandidateQuery {
  pageText: string;
  minLogProb: number;
}

/** Takes a candidate, unless it is too rare, a variant of the page's words, or known by a type as good. */
type AddCandidate = (
  words: Int32Array | undefined,
  type: SubstitutionType,
  alternatives: number,
) => void;

function candidateAdder(
  model: Model,
  { pageText, minLogProb }: CandidateQuery,
  candidates: WordCandidates,
): AddCandidate {
  const isVariant = variantTest(pageText);
  return (words, type, alternatives) => {
    // Most are too rare: that is the cheapest question.
    if (!words || minUnigramLogProb(model, words) <= minLogProb) return;
    const key = candidateKey(words);
    const typeIndex = SUBSTITUTION_TYPES.indexOf(type);
    if ((candidates.get(key)?.typeIndex ?? SUBSTITUTION_TYPES.length) <= typeIndex) return;
    if (!isVariant(textOfIds(model.vocabulary, words)))
      candidates.set(key, { words, typeIndex, alternatives });
  };
}

/** The other members of the synonym sets of an entry in a form; for a base form also in any other form. */
function addSynonyms(model: Model, entry: number, form: WordForm, add: AddCandidate): void {
  const { entrySynsetStart, entrySynsets, synsetStart, synsetMembers, alternatives } =
    model.thesaurus;
  for (const synset of entrySynsets.subarray(
    entrySynsetStart[entry],
    entrySynsetStart[entry + 1],
  )) {
    const end = synsetStart[synset + 1] as number;
    for (let m = synsetStart[synset] as number; m < end; m++) {
      const member = synsetMembers[m] as number;
      if (member === entry) continue;
      const count = alternatives.synonyms[member] as number;
      add(inflectEntry(model, member, form), 'synonym', count);
      // Careless spinners put the base form whatever the source word's form was.
      if (form !== 'base' || member >= model.vocabulary.size) continue;
      for (const other of FORMS) add(inflectEntry(model, member, other), 'stem', count);
    }
  }
}

/** Moby's roots that list a word, in a form. */
function addRoots(model: Model, word: number, form: WordForm, add: AddCandidate): void {
  const { mobyRootStart, mobyRoots, alternatives } = model.thesaurus;
  for (const root of mobyRoots.subarray(mobyRootStart[word], mobyRootStart[word + 1]))
    add(inflectEntry(model, root, form), 'moby', alternatives.moby[root] as number);
}

/** Adds what the thesauri hold for a word of a page, in whatever forms it may be read; it need not have an id. */
export function collectWordCandidates(
  model: Model,
  query: CandidateQuery,
  candidates: WordCandidates,
): void {
  const add = candidateAdder(model, query, candidates);
  for (const { lemma, form } of lemmatize(query.pageText)) {
    const id = model.vocabulary.idOf(lemma);
    if (id === undefined) continue;
    addSynonyms(model, id, form, add);
    addRoots(model, id, form, add);
  }
}

/** Adds the synonyms of a phrase (its entry), inflected as its words are; there may be none. */
export function collectPhraseCandidates(
  model: Model,
  query: CandidateQuery,
  { entry, form }: { entry: number; form: WordForm },
  candidates: WordCandidates,
): void {
  if (entry >= model.thesaurus.firstPhraseWithoutSources) return;
  addSynonyms(model, entry, form, candidateAdder(model, query, candidates));
}

/** Adds what the thesauri hold for a word or phrase of a page (its entry), inflected alike. */
export function collectCandidates(
  model: Model,
  query: CandidateQuery,
  entry: number,
  candidates: WordCandidates,
): void {
  const { vocabulary, thesaurus } = model;
  if (entry < vocabulary.size) {
    collectWordCandidates(model, query, candidates);
    return;
  }
  collectPhraseCandidates(model, query, { entry, form: 'base' }, candidates);
  if (entry >= thesaurus.firstPhraseWithoutSources) return;
  if (thesaurus.entrySynsetStart[entry] !== thesaurus.entrySynsetStart[entry + 1]) return;
  // A phrase without synonyms is in the model as a compound that stands for its head.
  const { pageText } = query;
  const head = vocabulary.idOf(pageText.slice(pageText.lastIndexOf(' ') + 1)) ?? -1;
  candidates.set(head, { words: Int32Array.of(head), typeIndex: HEAD, alternatives: 1 });
}
