import { beforeAll, expect, it } from 'vitest';
import type { Doc } from '../../../src/engine/spin/document.ts';
import type { Pipeline } from '../../../src/engine/spin/pipeline.ts';
import { selectSubstitutions } from '../../../src/engine/spin/select-substitutions.ts';
import { FEATURE_INDEX } from '../../../src/engine/spin/substitutions/feature-index.ts';
import { SUBSTITUTION_FEATURES } from '../../../src/engine/spin/substitutions/substitution.ts';
import type { Level } from '../../../src/engine/verdict.ts';
import { docOf, idsIn, loadPipeline, substitutionOf } from './load-pipeline.ts';

let pipeline: Pipeline;
let doc: Doc;
beforeAll(async () => {
  pipeline = await loadPipeline();
  doc = docOf('She said that it volition rain past the river.', pipeline);
});

const will = (probability: number) =>
  substitutionOf(doc, 'volition', { probability, sourceWords: idsIn(pipeline, 'will') });

function odd(probability: number, choices: number, quote = 'river') {
  const features = new Float32Array(SUBSTITUTION_FEATURES.length);
  features[FEATURE_INDEX.choices] = choices;
  return substitutionOf(doc, quote, { probability, features });
}

it.each<[string, Level, () => ReturnType<typeof will>, boolean]>([
  ['almost anything in a text with a warning', 'warning', () => will(0.02), true],
  ['but not what is all but impossible', 'warning', () => will(0.005), false],
  ['what is rather likely in one with some signs', 'notice', () => will(0.35), true],
  ['but not less', 'notice', () => will(0.25), false],
  ['nothing in a clear text', 'clear', () => will(0.99), false],
  ['odd words that a thesaurus explains', 'warning', () => odd(0.02, 2), true],
  ['others only if they are very odd', 'warning', () => odd(0.6, 0), false],
  ['then, too', 'warning', () => odd(0.8, 0), true],
  ['but not of several words', 'warning', () => odd(0.8, 0, 'the river'), false],
  ['and not without a warning', 'notice', () => odd(0.99, 0), false],
])('looks at %s', (_, level, make, isSelected) => {
  expect(selectSubstitutions(doc, [make()], level, [])).toHaveLength(isSelected ? 1 : 0);
});

it('looks at passages alone where these alone look spun', () => {
  const passage = (from: number, to: number) => [{ from, to, logOdds: 3 }];
  expect(selectSubstitutions(doc, [will(0.9)], 'warning', passage(0, 6))).toHaveLength(1);
  expect(selectSubstitutions(doc, [will(0.9)], 'warning', passage(5, 9))).toEqual([]);
});
