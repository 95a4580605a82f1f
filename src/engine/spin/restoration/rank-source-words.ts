import { type CandidateSet, candidateWords } from '../channel/candidate-set.ts';
import { trackSurroundings } from '../context/context-similarity.ts';
import { type Doc, spanOf, type TokenSpan } from '../document.ts';
import { differBeside } from '../substitutions/differ-beside.ts';
import { pageWords } from '../substitutions/page-words.ts';
import { restoreIds } from '../substitutions/restore-ids.ts';
import type { Substitution } from '../substitutions/substitution.ts';
import type { CandidateValues } from './candidate-feature-names.ts';
import { candidateFeatures, logProbInContext } from './candidate-features.ts';
import { nameSourceWords, type RankedSource, sharesOf } from './score-candidates.ts';
import { sourceCandidates } from './source-candidates.ts';
import { type RankedPlace, textHabits } from './text-habits.ts';

/**
 * Substituted neighbours spoil each other's context, and what a spinner does is seen once its substitutions are ranked;
 * after so many passes hardly anything changes any more.
 */
const PASSES = 3;

/** A substitution with its candidates, of which there is at least one, in the order of the text. */
interface Place {
  substitution: Substitution;
  candidateSet: CandidateSet;
  span: TokenSpan;
}

/** What one pass makes of all places: the words (ids) it read them among, and the candidates ranked. */
interface Ranking {
  ids: Int32Array;
  ranked: RankedPlace[];
}

function placesOf(doc: Doc, substitutions: Substitution[]): Place[] {
  return substitutions.flatMap((substitution) => {
    const { first, last } = substitution;
    const candidateSet = sourceCandidates(doc, first, last);
    if (!candidateSet || candidateSet.size === 0) return [];
    return [{ substitution, candidateSet, span: spanOf(doc, first, last) }];
  });
}

/** Each place with its candidates as the page's own words around it have them. */
function firstRanking(doc: Doc, places: Place[]): Ranking {
  const surroundingsOf = trackSurroundings(doc.contextVectors);
  const ranked = places.map(({ substitution, candidateSet, span }): RankedPlace => {
    doc.checkpoint();
    const { first, last, probability } = substitution;
    const choice = { span, surrounding: surroundingsOf(first, last), candidateSet };
    const features = Array.from({ length: candidateSet.size }, (_, i) =>
      candidateFeatures(doc, choice, i),
    );
    const words = pageWords(doc.words, first, last);
    const shares = sharesOf(doc.model.sourceWordModel.ranking, features);
    return { words, features, shares, probability };
  });
  return { ids: doc.tokens.ids, ranked };
}

/** The ids of a text with the likeliest candidates in their places. */
function restoredBy(doc: Doc, places: Place[], { ranked }: Ranking): Int32Array {
  const best = ranked.map(({ shares }, at) => {
    const { candidateSet } = places[at] as Place;
    return candidateWords(candidateSet, shares.indexOf(Math.max(...shares)));
  });
  return restoreIds(
    doc,
    places.map(({ substitution }) => substitution),
    best,
  );
}

/** A place's candidates among words with these ids; of all that is known of them only this changes with the words. */
const fitAmong = (
  doc: Doc,
  { span, candidateSet }: Place,
  ids: Int32Array,
  features: CandidateValues[],
): CandidateValues[] =>
  features.map((values, i) => ({
    ...values,
    fit: logProbInContext(doc.model, { ...span, ids }, candidateWords(candidateSet, i)),
  }));

/** Ranks the candidates of all places once more, with what is known from an earlier pass. */
function rankAgain(doc: Doc, places: Place[], earlier: Ranking): Ranking {
  const ids = restoredBy(doc, places, earlier);
  const habits = textHabits(earlier.ranked);
  const ranked = earlier.ranked.map((before, at): RankedPlace => {
    doc.checkpoint();
    const place = places[at] as Place;
    const isChanged = differBeside(place.span, ids, earlier.ids);
    const own = isChanged ? fitAmong(doc, place, ids, before.features) : before.features;
    const features = own.map((values, i) => ({ ...values, ...habits[at]?.[i] }));
    return { ...before, features, shares: sharesOf(doc.model.sourceWordModel.ranking, features) };
  });
  return { ids, ranked };
}

/** The likeliest source words of each substitution of a text, best first; none where no thesaurus leads back. */
export function rankSourceWords(doc: Doc, substitutions: Substitution[]): RankedSource[] {
  const places = placesOf(doc, substitutions);
  let ranking = firstRanking(doc, places);
  for (let pass = 1; pass < PASSES; pass++) ranking = rankAgain(doc, places, ranking);
  const named = new Map<Substitution, RankedSource>();
  places.forEach(({ substitution, candidateSet, span }, at) => {
    const choice = { span: { ...span, ids: ranking.ids }, candidateSet };
    named.set(substitution, nameSourceWords(doc, choice, ranking.ranked[at] as RankedPlace));
  });
  return substitutions.map((substitution) => named.get(substitution) ?? { sourceWords: [] });
}
