import type { Model } from '../../model/model.ts';
import { RecentCache } from '../../model/recent-cache.ts';
import { inflectEntry } from '../../thesaurus/inflect-entry.ts';
import { lemmatize } from '../../thesaurus/inflections.ts';
import type { WordForm } from '../../thesaurus/irregular-forms.ts';
import { allCandidates, type CandidateSet } from './candidate-set.ts';
import type { WordCandidate } from './collect-candidates.ts';
import type { NoisyChannel } from './noisy-channel.ts';
import { extendCandidates } from './prune-candidates.ts';
import { SUBSTITUTION_TYPES } from './substitution-types.ts';

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

function withOwnForms(channel: NoisyChannel, model: Model): NoisyChannel {
  const sets = new RecentCache<number, CandidateSet>(KEPT_SETS);
  const candidatesOf = (entry: number) => {
    const set = channel.candidatesOf(entry);
    if (!set || entry >= model.vocabulary.size || set.logListings === 0) return set;
    return sets.get(entry, () => extendCandidates(model, set, otherForms(model, entry, set)));
  };
  return { ...channel, candidatesOf };
}

const channels = new WeakMap<NoisyChannel, NoisyChannel>();

/**
 * The channel with the page word's own other forms: “report” where “reports” or “reported” stood. For restoration only:
 * where substitutions are sought, a slip of the pen would look like one.
 */
export function restorationChannel(channel: NoisyChannel, model: Model): NoisyChannel {
  const known = channels.get(channel) ?? withOwnForms(channel, model);
  channels.set(channel, known);
  return known;
}
