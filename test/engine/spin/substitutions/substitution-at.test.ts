import { beforeAll, describe, expect, it } from 'vitest';
import type { CandidateSet } from '../../../../src/engine/spin/channel/candidate-set.ts';
import { lookupCandidates } from '../../../../src/engine/spin/channel/lookup-candidates.ts';
import { pruneCandidates } from '../../../../src/engine/spin/channel/prune-candidates.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { FEATURE_INDEX } from '../../../../src/engine/spin/substitutions/feature-index.ts';
import type { SUBSTITUTION_FEATURES } from '../../../../src/engine/spin/substitutions/substitution.ts';
import { substitutionAt } from '../../../../src/engine/spin/substitutions/substitution-at.ts';
import { docOf, loadPipeline, spanIn } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

function at(text: string, quote: string) {
  const doc = docOf(text, pipeline);
  const span = spanIn(doc, quote);
  const set = lookupCandidates(doc.channel, span.ids, span.from, span.to);
  return substitutionAt(doc, span, set as CandidateSet);
}

const TEXT = 'She knew that it volition rain. Volition is rare, (volition) and will-power more so.';
type Feature = (typeof SUBSTITUTION_FEATURES)[number];
const featureOf = (text: string, quote: string, feature: Feature) =>
  at(text, quote)?.features[FEATURE_INDEX[feature]];

describe('substitutionAt', () => {
  it('finds the source word and says how much it gains', () => {
    const found = at(TEXT, 'volition');
    expect(pipeline.model.vocabulary.wordOf(found?.sourceWords[0] ?? -1)).toBe('will');
    expect(found?.features[FEATURE_INDEX.found]).toBe(1);
    expect(found?.features[FEATURE_INDEX.gain]).toBeGreaterThan(3);
    expect(found?.features[FEATURE_INDEX.rarer]).toBeGreaterThan(3);
  });

  it('suspects a rare word without candidates, never a common one', () => {
    const doc = docOf('She knew that the sapling is green.', pipeline);
    const oddAt = (quote: string) => {
      const span = spanIn(doc, quote);
      const page = span.ids.subarray(span.from, span.to);
      return substitutionAt(doc, span, pruneCandidates(doc.model, page, new Map(), 0));
    };
    expect(oddAt('is')).toBeUndefined();
    expect(oddAt('sapling')?.sourceWords).toHaveLength(0);
    expect(oddAt('sapling')?.features[FEATURE_INDEX.found]).toBe(0);
  });

  it.each<[string, string, string, Feature, number]>([
    ['a phrase', 'Now information technology is late.', 'information technology', 'phrase', 1],
    [
      'a phrase for a word',
      'Now information technology is late.',
      'information technology',
      'shorter',
      1,
    ],
    ['a capital within a sentence', 'It is the Volition of man.', 'Volition', 'capital', 1],
    ['a capital at the head of one', TEXT, 'Volition', 'capital', 0],
    ['punctuation beside it', 'They asked, (volition) they come?', 'volition', 'mark', 1],
    ['no punctuation beside it', TEXT, 'volition', 'mark', 0],
    ['a hyphen beside it', 'It has a volition-like form.', 'volition', 'hyphen', 1],
    ['words that repeat', 'A volition, no volition.', 'volition', 'repeats', Math.log(2)],
  ])('sees %s', (_, text, quote, feature, value) => {
    expect(featureOf(text, quote, feature)).toBeCloseTo(value, 5);
  });

  it('knows what the text has elsewhere', () => {
    const text = 'They walked over the span at noon.';
    expect(featureOf(text, 'span', 'anyElsewhere')).toBe(0);
    expect(featureOf(`${text} The bridge is old.`, 'span', 'anyElsewhere')).toBeCloseTo(
      Math.log(2),
    );
  });
});
