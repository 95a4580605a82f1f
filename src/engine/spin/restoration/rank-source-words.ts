import { lookupCandidates } from '../channel/lookup-candidates.ts';
import { restorationChannel } from '../channel/restoration-channel.ts';
import { trackSurroundings } from '../context/context-similarity.ts';
import { type Doc, spanOf } from '../document.ts';
import { restoreIds } from '../substitutions/restore-ids.ts';
import type { Substitution } from '../substitutions/substitution.ts';
import { type SourceWord, scoreCandidates } from './score-candidates.ts';

/** Substituted neighbours spoil each other's context; after two passes hardly anything changes any more. */
const PASSES = 2;

/** The likeliest source words of each substitution, read among words with these ids. */
function rankInContext(doc: Doc, substitutions: Substitution[], ids: Int32Array): SourceWord[][] {
  const surroundingsOf = trackSurroundings(doc.contextVectors);
  const channel = restorationChannel(doc.channel, doc.model);
  return substitutions.map(({ first, last }) => {
    const span = spanOf(doc, first, last);
    const candidateSet = lookupCandidates(channel, span.ids, span.from, span.to);
    const surrounding = surroundingsOf(first, last);
    if (!candidateSet) return [];
    return scoreCandidates(doc, { span: { ...span, ids }, surrounding, candidateSet });
  });
}

/** The likeliest source words of each substitution of a text, best first; none where no thesaurus leads back. */
export function rankSourceWords(doc: Doc, substitutions: Substitution[]): SourceWord[][] {
  let ranked: SourceWord[][] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const best = ranked.map(([first]) => first?.words);
    ranked = rankInContext(doc, substitutions, restoreIds(doc, substitutions, best));
  }
  return ranked;
}
