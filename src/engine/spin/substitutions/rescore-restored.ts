import { lookupCandidates } from '../channel/lookup-candidates.ts';
import { type Doc, spanOf } from '../document.ts';
import { CONTEXT_SIZE, differBeside } from './differ-beside.ts';
import { FEATURE_INDEX } from './feature-index.ts';
import type { Substitution } from './substitution.ts';
import { substitutionAt } from './substitution-at.ts';

/** Scores a substitution again with its neighbours restored (ids), if any of them was. */
export function rescoreRestored(
  doc: Doc,
  substitution: Substitution,
  restored: Int32Array,
): Substitution {
  const { ids: own, from, to } = spanOf(doc, substitution.first, substitution.last);
  const ids = restored.slice(from - CONTEXT_SIZE, to + CONTEXT_SIZE);
  ids.set(own.subarray(from, to), CONTEXT_SIZE);
  const length = to - from;
  if (!differBeside({ from, to }, restored, own) || (ids[CONTEXT_SIZE] as number) < 0)
    return substitution;
  const span = { ids, from: CONTEXT_SIZE, to: CONTEXT_SIZE + length, first: substitution.first };
  const candidateSet = lookupCandidates(doc.channel, ids, span.from, span.to);
  const rescored = candidateSet && substitutionAt(doc, span, candidateSet);
  if (!rescored) return substitution;
  const { features } = rescored;
  features[FEATURE_INDEX.gainRestored] = features[FEATURE_INDEX.gain] as number;
  features[FEATURE_INDEX.gain] = substitution.features[FEATURE_INDEX.gain] as number;
  return rescored;
}
