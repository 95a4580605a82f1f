import type { Model } from '../../../src/engine/model/model.ts';
import { createDoc, type Doc } from '../../../src/engine/spin/document.ts';
import { type Pipeline, pipelineOf } from '../../../src/engine/spin/pipeline.ts';
import { readSpun } from '../../../src/engine/spin/restoration/restore.ts';
import { secondLookRows } from '../../../src/engine/spin/restoration/second-look.ts';
import { SECOND_LOOK_FEATURES } from '../../../src/engine/spin/restoration/second-look-features.ts';
import type { SourceWordModel } from '../../../src/engine/spin/restoration/source-word-model.ts';
import { selectSubstitutions } from '../../../src/engine/spin/select-substitutions.ts';
import { findSubstitutions } from '../../../src/engine/spin/substitutions/find-substitutions.ts';
import type { Substitution } from '../../../src/engine/spin/substitutions/substitution.ts';
import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import type { SpunText } from '../../spinners/spinner.ts';
import { fitTrees } from '../trees/fit-trees.ts';
import type { Forest } from '../trees/tree.ts';
import { certaintyTexts } from './source-word-texts.ts';

/** Few and shallow trees: their size is in the package. */
const CERTAINTY = { trees: 120, depth: 5, rate: 0.1, ridge: 5, leafWeight: 20, sample: 0.7 };

/** Says nothing: for the time while the models that it builds on are fitted. */
const NO_CERTAINTY = { base: 0, features: [], trees: [] };

/** A substitution as the second look sees it, and whether it is one. */
interface Case {
  row: number[];
  isSwapped: boolean;
  weight: number;
}

function isSwapped(
  { words }: Doc,
  { first, last }: Substitution,
  substitutions: SpunText['substitutions'],
): boolean {
  const [from, to] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return substitutions.some(({ start, end }) => start < to && end > from);
}

/** Everything that a warning about a spun text would have looked at. */
function casesOf(spun: SpunText, pipeline: Pipeline): Omit<Case, 'weight'>[] {
  const doc = createDoc({ ...plainTextArticle(spun.text), text: spun.text }, pipeline);
  const found = findSubstitutions(doc);
  const weighed = selectSubstitutions(doc, found, 'warning', []);
  const text = readSpun(doc, weighed, found);
  return secondLookRows(doc, text).map((row, i) => {
    return { row, isSwapped: isSwapped(doc, text.read[i] as Substitution, spun.substitutions) };
  });
}

/** Trees that say whether words were substituted, once the other models of source words have been asked. */
export function fitCertainty(model: Model, others: Omit<SourceWordModel, 'certainty'>): Forest {
  const sourceWordModel = { ...others, certainty: NO_CERTAINTY };
  const pipeline = pipelineOf({ ...model, sourceWordModel });
  const cases = certaintyTexts().flatMap(([texts, weight]) =>
    texts.flatMap((text) => casesOf(text, pipeline).map((one) => ({ ...one, weight }))),
  );
  const width = SECOND_LOOK_FEATURES.length;
  const features = new Float32Array(width * cases.length);
  cases.forEach(({ row }, i) => {
    features.set(row, width * i);
  });
  const labels = Uint8Array.from(cases, (one) => Number(one.isSwapped));
  const weights = Float32Array.from(cases, ({ weight }) => weight);
  return fitTrees(
    { features, width, labels, weights },
    { ...CERTAINTY, directions: Array(width).fill(0) },
  );
}
