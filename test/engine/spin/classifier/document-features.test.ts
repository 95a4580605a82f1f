import { beforeAll, describe, expect, it } from 'vitest';
import {
  DOCUMENT_FEATURES,
  type DocumentFeature,
} from '../../../../src/engine/spin/classifier/document-feature-names.ts';
import { documentFeatures } from '../../../../src/engine/spin/classifier/document-features.ts';
import { documentLogOdds } from '../../../../src/engine/spin/classifier/document-log-odds.ts';
import type { Doc } from '../../../../src/engine/spin/document.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import type { SpinEvidence } from '../../../../src/engine/spin/spin-evidence.ts';
import { findSubstitutions } from '../../../../src/engine/spin/substitutions/find-substitutions.ts';
import { docOf, loadPipeline } from '../load-pipeline.ts';
import { HONEST, SPUN } from '../texts.ts';

let pipeline: Pipeline;
let spun: Doc;
let evidence: SpinEvidence;
beforeAll(async () => {
  pipeline = await loadPipeline();
  spun = docOf(SPUN, pipeline);
  evidence = { substitutions: findSubstitutions(spun), ruleEvidence: [] };
});

const featureOf = (values: Float32Array, name: DocumentFeature) =>
  values[DOCUMENT_FEATURES.indexOf(name)] as number;

function featuresOf(doc: Doc, found: SpinEvidence, range?: { from: number; to: number }) {
  return documentFeatures(doc, found, pipeline.model.preScore, range);
}

describe('documentFeatures', () => {
  it('count scored words only', () => {
    const quoted = docOf(`${HONEST} “${HONEST}”`, pipeline);
    const own = docOf(HONEST, pipeline);
    const nothing = { substitutions: [], ruleEvidence: [] };
    const words = featureOf(featuresOf(quoted, nothing), 'logWords');
    expect(words).toBeCloseTo(featureOf(featuresOf(own, nothing), 'logWords'));
  });

  it('count what was found within the range', () => {
    const whole = featuresOf(spun, evidence);
    const none = featuresOf(spun, { substitutions: [], ruleEvidence: [] });
    const head = { from: 0, to: 20 };
    const inHead = evidence.substitutions.filter(({ last }) => last < head.to);
    expect(featureOf(whole, 'certainty')).toBeGreaterThan(featureOf(none, 'certainty'));
    expect(featuresOf(spun, evidence, head)).toEqual(
      featuresOf(spun, { substitutions: inHead, ruleEvidence: [] }, head),
    );
  });

  it('count the same rule match once', () => {
    const match = { start: 0, end: 3, key: 'a', signal: 'pivot-slip', weight: 1, isWording: true };
    const matches = [match, { ...match, start: 4, end: 8 }, { ...match, key: 'b' }];
    expect(featureOf(featuresOf(spun, { substitutions: [], ruleEvidence: matches }), 'signs')).toBe(
      2,
    );
  });
});

it('documentLogOdds is higher for a spun text than for its original', () => {
  const honest = docOf(HONEST, pipeline);
  const found = { substitutions: findSubstitutions(honest), ruleEvidence: [] };
  const { classifier } = pipeline.model;
  const logOdds = (values: Float32Array) => documentLogOdds(classifier, values);
  expect(logOdds(featuresOf(spun, evidence))).toBeGreaterThan(2);
  expect(logOdds(featuresOf(honest, found))).toBeLessThan(-2);
});
