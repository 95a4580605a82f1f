import { beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from '../../../src/engine/spin/document.ts';
import { collectEvidence } from '../../../src/engine/spin/evidence.ts';
import type { Pipeline } from '../../../src/engine/spin/pipeline.ts';
import { FEATURE_INDEX } from '../../../src/engine/spin/substitutions/feature-index.ts';
import {
  SUBSTITUTION_FEATURES,
  type Substitution,
} from '../../../src/engine/spin/substitutions/substitution.ts';
import type { Level } from '../../../src/engine/verdict.ts';
import { docOf, idsIn, loadPipeline, substitutionOf } from './load-pipeline.ts';

let pipeline: Pipeline;
let doc: Doc;
beforeAll(async () => {
  pipeline = await loadPipeline();
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
    ['warning', 0.04, true],
    ['warning', 0.02, false],
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
    expect(first).toMatchObject({ signal: 'swap', quote: 'volition', certainty: 0.9 });
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
    expect(signalsFor(0.11)).toEqual(['pivot-slip']);
    expect(signalsFor(0.13)).toEqual(['swap']);
  });

  it('shows what is hardly likely where the same pair is likely elsewhere', () => {
    const later = substitutionOf(doc, 'volition non');
    const second = { ...will(0.02), first: later.first, last: later.first };
    expect(shown([second], 'warning')).toEqual([]);
    expect(shown([will(0.9), second], 'warning')).toHaveLength(2);
  });

  it('gives equal pairs one probability', () => {
    const later = { ...will(0.3), ...substitutionOf(doc, 'volition non') };
    const second = { ...will(0.3), first: later.first, last: later.first };
    const certainties = shown([will(0.9), second], 'warning').map(({ certainty }) => certainty);
    expect(certainties).toEqual([0.9, 0.9]);
  });
});
