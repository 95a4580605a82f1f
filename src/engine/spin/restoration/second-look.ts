import { forestLogOdds } from '../classifier/forest.ts';
import type { Doc } from '../document.ts';
import type { Substitution } from '../substitutions/substitution.ts';
import type { RankedSource } from './score-candidates.ts';
import { SECOND_LOOK_FEATURES, secondLookRow } from './second-look-features.ts';
import { spunNeighbours } from './spun-neighbours.ts';

/** The substitutions of a text that looks spun, with what most likely stood there. */
export interface RestoredText {
  read: Substitution[];
  ranked: RankedSource[];
  /** Those that were read as a phrase. */
  readings: ReadonlySet<Substitution>;
  /** All that the search for substitutions found. */
  found: Substitution[];
}

/** Values of SECOND_LOOK_FEATURES, in their order, of each substitution. */
export function secondLookRows(
  doc: Doc,
  { read, ranked, readings, found }: RestoredText,
): number[][] {
  const neighboursOf = spunNeighbours(doc, found);
  return read.map((substitution, i) =>
    secondLookRow(substitution, {
      ...(ranked[i] as RankedSource),
      ...neighboursOf(substitution),
      isReading: readings.has(substitution),
    }),
  );
}

/**
 * Probability (0–1) that each of a spun text's substitutions is one, now that it is known what may have stood there, what
 * the spinner did elsewhere, and whether the page has the same words in places where they are at home.
 */
export function secondLook(doc: Doc, text: RestoredText): number[] {
  const { certainty } = doc.model.sourceWordModel;
  return secondLookRows(doc, text).map((row) => {
    return 1 / (1 + Math.exp(-forestLogOdds(certainty, SECOND_LOOK_FEATURES, row)));
  });
}
