import { beforeAll, describe, expect, it } from 'vitest';
import type { Forest } from '../../../src/engine/spin/classifier/forest.ts';
import type { Doc } from '../../../src/engine/spin/document.ts';
import { collectEvidence } from '../../../src/engine/spin/evidence.ts';
import type { Pipeline } from '../../../src/engine/spin/pipeline.ts';
import { FEATURE_INDEX } from '../../../src/engine/spin/substitutions/feature-index.ts';
import {
  SUBSTITUTION_FEATURES,
  type Substitution,
} from '../../../src/engine/spin/substitutions/substitution.ts';
import { RULE_PROBABILITY } from '../../../src/engine/thresholds.ts';
import type { Level } from '../../../src/engine/verdict.ts';
import { docOf, idsIn, loadPipeline, substitutionOf } from './load-pipeline.ts';

let pipeline: Pipeline;
let doc: Doc;

/** A second look that says what the first did, to a tenth of a log-odds. */
const SAME_AGAIN: Forest = {
  base: -6.9,
  features: ['first'],
  trees: Array.from({ length: 138 }, (_, i) => ({
    features: [0],
    thresholds: [-6.85 + 0.1 * i],
    leaves: [0, 0.1],
  })),
};

/** The pipeline that ships, but for its second look. */
async function loadSameAgain(): Promise<Pipeline> {
  const shipped = await loadPipeline();
  const { model } = shipped;
  const sourceWordModel = { ...model.sourceWordModel, certainty: SAME_AGAIN };
  return Object.create(shipped, { model: { value: { ...model, sourceWordModel } } });
}

beforeAll(async () => {
  pipeline = await loadSameAgain();
  doc = docOf('She said that it volition rain past the river, and volition non end.', pipeline);
});

const will = (probability: number, quote = 'volition'): Substitution =>
  substitutionOf(doc, quote, { probability, sourceWords: idsIn(pipeline, 'will') });

/** A word that only looks out of place, with so many candidates. */
function odd(probability: number, choices: number): Substitution {
  const features = new Float32Array(SUBSTITUTION_FEATURES.length);
  features[FEATURE_INDEX.choices] = choices;
  return substitutionOf(doc, 'river', { probability, features });
}

const shown = (substitutions: Substitution[], level: Level, passages = [] as [number, number][]) =>
  collectEvidence(
    doc,
    { substitutions, ruleEvidence: [] },
    level,
    passages.map(([from, to]) => ({ from, to, logOdds: 3 })),
  );

describe('collectEvidence', () => {
  it.each<[Level, number, boolean]>([
    ['clear', 0.99, false],
    ['clear', 0.4, false],
    ['notice', 0.4, true],
    ['notice', 0.2, false],
    ['warning', 0.12, true],
    ['warning', 0.08, false],
  ])('at level %s shows a substitution of probability %f: %s', (level, probability, isShown) => {
    expect(shown([will(probability)], level)).toHaveLength(isShown ? 1 : 0);
  });

  it.each<[string, Level, number, number, boolean]>([
    ['never without a warning', 'notice', 0.99, 2, false],
    ['that a thesaurus explains', 'warning', 0.2, 2, true],
    ['that nothing explains, if unlikely', 'warning', 0.5, 0, false],
    ['that nothing explains, if likely', 'warning', 0.8, 0, true],
  ])('shows an odd word %s', (_, level, probability, choices, isShown) => {
    expect(shown([odd(probability, choices)], level)).toHaveLength(isShown ? 1 : 0);
  });

  it('quotes the page and gives the source words, best first', () => {
    const [first] = shown([will(0.9)], 'warning');
    expect(first).toMatchObject({ signal: 'swap', quote: 'volition' });
    expect(first?.certainty).toBeCloseTo(0.9);
    expect(first?.expected?.[0]).toBe('will');
    expect(first?.chances).toEqual(first?.chances?.toSorted((a, b) => b - a));
  });

  it('shows only what lies in the passages, if there are any', () => {
    expect(shown([will(0.9)], 'warning', [[0, 6]])).toHaveLength(1);
    expect(shown([will(0.9)], 'warning', [[6, 12]])).toEqual([]);
  });

  it('shows a rule match unless a substitution says it better, in order of the text', () => {
    const start = doc.text.indexOf('volition');
    const match = { start, end: start + 13, key: 'a', signal: 'pivot-slip', weight: 1 };
    const end = doc.text.length;
    const other = { ...match, start: end - 4, end: end - 1 };
    const evidence = { substitutions: [will(0.9)], ruleEvidence: [match, other] };
    const signals = collectEvidence(doc, evidence, 'warning', []).map(({ signal }) => signal);
    expect(signals).toEqual(['swap', 'pivot-slip']);
  });

  it.each([
    ['She wrote to volition.example about it', 0],
    ['She read town.volition now', 0],
    ['It volition. Then it rained', 1],
    ['They agree.Volition they', 1],
    ['The U.volition did', 1],
  ])('in “%s” shows %i', (text, count) => {
    const page = docOf(text, pipeline);
    const quote = text.includes('Volition') ? 'Volition' : 'volition';
    const swap = substitutionOf(page, quote, {
      probability: 0.9,
      sourceWords: idsIn(pipeline, 'will'),
    });
    const evidence = { substitutions: [swap], ruleEvidence: [] };
    expect(collectEvidence(page, evidence, 'warning', [])).toHaveLength(count);
  });

  it('leaves a rule match where a substitution is hardly likely', () => {
    const start = doc.text.indexOf('volition');
    const match = { start, end: start + 13, key: 'a', signal: 'pivot-slip', weight: 1 };
    const signalsFor = (probability: number) => {
      const evidence = { substitutions: [will(probability)], ruleEvidence: [match] };
      return collectEvidence(doc, evidence, 'warning', []).map(({ signal }) => signal);
    };
    expect(signalsFor(0.45)).toEqual(['pivot-slip']);
    expect(signalsFor(0.55)).toEqual(['swap']);
  });

  it('gives a guess the probability of a rule’s match with the same pair', () => {
    const start = doc.text.indexOf('volition non');
    const end = start + 'volition'.length;
    const match = { start, end, key: 'a', signal: 'wrong-sense', weight: 1, expected: 'will' };
    const evidence = { substitutions: [will(0.3)], ruleEvidence: [match] };
    const certainties = collectEvidence(doc, evidence, 'warning', []).map(
      ({ certainty }) => certainty,
    );
    expect(certainties).toEqual([RULE_PROBABILITY, RULE_PROBABILITY]);
  });

  it('looks a second time, at all that was found', async () => {
    const page = docOf(doc.text, await loadPipeline());
    const { certainty } = page.model.sourceWordModel;
    expect(certainty.trees.length).toBeGreaterThan(50);
    const evidence = { substitutions: [will(0.9)], ruleEvidence: [] };
    const [first] = collectEvidence(page, evidence, 'warning', []);
    expect(first?.certainty).toBeGreaterThan(0.9);
    expect(first?.certainty).not.toBeCloseTo(0.9, 2);
  });
});
