import { textOfIds } from '../../language-model/text-of-ids.ts';
import type { Model } from '../../model/model.ts';
import { RecentCache } from '../../model/recent-cache.ts';
import { inflectEntry } from '../../thesaurus/inflect-entry.ts';
import { lemmatize } from '../../thesaurus/inflections.ts';
import type { WordForm } from '../../thesaurus/irregular-forms.ts';
import { allCandidates, type CandidateSet } from './candidate-set.ts';
import {
  collectPhraseCandidates,
  collectWordCandidates,
  type WordCandidate,
  type WordCandidates,
} from './collect-candidates.ts';
import type { NoisyChannel } from './noisy-channel.ts';
import { extendCandidates, minLogProb, pruneCandidates } from './prune-candidates.ts';
import { SUBSTITUTION_TYPES } from './substitution-types.ts';

/** The noisy channel for words that are known to be substituted. */
export interface RestorationChannel extends NoisyChannel {
  /** The candidates of a phrase (its entry) that stands on the page in some form: “retail merchants”. */
  candidatesOfForm(entry: number, form: WordForm): CandidateSet | undefined;
}

/** Forms that a careless spinner puts the base form for. */
const FORMS: WordForm[] = ['s', 'past', 'participle', 'ing'];

/** Only likely substitutions are looked up here. */
const KEPT_SETS = 256;

const STEM = SUBSTITUTION_TYPES.indexOf('stem');

/** Other forms of a word in its base form that are no candidates yet. */
function otherForms(model: Model, entry: number, set: CandidateSet): WordCandidate[] {
  const isBase = lemmatize(model.vocabulary.wordOf(entry) as string).every(
    ({ lemma, form }) => form === 'base' || model.vocabulary.idOf(lemma) === undefined,
  );
  if (!isBase) return [];
  const known = new Set(
    allCandidates(set)
      .filter((one) => one.length === 1)
      .map(([id]) => id as number),
  );
  return FORMS.flatMap((form): WordCandidate[] => {
    const words = inflectEntry(model, entry, form);
    const id = words?.[0];
    if (!words || id === undefined || known.has(id)) return [];
    known.add(id);
    return [{ words, typeIndex: STEM, alternatives: FORMS.length }];
  });
}

function withOwnForms(channel: NoisyChannel, model: Model): NoisyChannel['candidatesOf'] {
  const sets = new RecentCache<number, CandidateSet>(KEPT_SETS);
  return (entry) => {
    const set = channel.candidatesOf(entry);
    if (!set || entry >= model.vocabulary.size || set.logListings === 0) return set;
    return sets.get(entry, () => extendCandidates(model, set, otherForms(model, entry, set)));
  };
}

/** Stands for the ids of a word without one. */
const UNKNOWN_WORD = Int32Array.of(-1);

/** A word that the model knows in another form only: “woolgathers” for “dreams”. */
function unknownWordSet(model: Model, word: string): CandidateSet | undefined {
  const found: WordCandidates = new Map();
  const query = { pageText: word, minLogProb: minLogProb(model, UNKNOWN_WORD) };
  collectWordCandidates(model, query, found);
  return found.size > 0 ? pruneCandidates(model, UNKNOWN_WORD, found, 0) : undefined;
}

function phraseFormSet(
  { phrases }: NoisyChannel,
  model: Model,
  entry: number,
  form: WordForm,
): CandidateSet | undefined {
  if (entry >= phrases.modelEntries) return undefined;
  const ids = phrases.wordsOf(entry);
  const pageText = textOfIds(model.vocabulary, ids);
  const found: WordCandidates = new Map();
  const query = { pageText, minLogProb: minLogProb(model, ids) };
  collectPhraseCandidates(model, query, { entry, form }, found);
  return found.size > 0 ? pruneCandidates(model, ids, found, 0) : undefined;
}

function createRestorationChannel(channel: NoisyChannel, model: Model): RestorationChannel {
  const unknown = new RecentCache<string, CandidateSet | undefined>(KEPT_SETS);
  const forms = new RecentCache<string, CandidateSet | undefined>(KEPT_SETS);
  const candidatesOf = withOwnForms(channel, model);
  return {
    ...channel,
    candidatesOf,
    candidatesOfUnknown: (word) => unknown.get(word, () => unknownWordSet(model, word)),
    candidatesOfForm(entry, form) {
      if (form === 'base') return candidatesOf(entry);
      return forms.get(`${entry} ${form}`, () => phraseFormSet(channel, model, entry, form));
    },
  };
}

const channels = new WeakMap<NoisyChannel, RestorationChannel>();

/**
 * The channel with more candidates: the page word's own other forms (“report” where “reports” or “reported” stood), and
 * those of words and phrases that the model knows in another form only. For restoration alone: where substitutions are
 * sought, a slip of the pen would look like one.
 */
export function restorationChannel(channel: NoisyChannel, model: Model): RestorationChannel {
  const known = channels.get(channel) ?? createRestorationChannel(channel, model);
  channels.set(channel, known);
  return known;
}
