import { beforeAll, describe, expect, it } from 'vitest';
import { allCandidates } from '../../../../src/engine/spin/channel/candidate-set.ts';
import { lookupCandidates } from '../../../../src/engine/spin/channel/lookup-candidates.ts';
import { trackSurroundings } from '../../../../src/engine/spin/context/context-similarity.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import type { CandidateValues } from '../../../../src/engine/spin/restoration/candidate-feature-names.ts';
import {
  candidateFeatures,
  logProbInContext,
} from '../../../../src/engine/spin/restoration/candidate-features.ts';
import { docOf, idsIn, loadPipeline, spanIn, wordsIn } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

/** The features of a candidate for some words of a text. */
function featuresOf(text: string, quote: string, source: string): CandidateValues {
  const doc = docOf(text, pipeline);
  const span = spanIn(doc, quote);
  const { first, last } = wordsIn(doc, quote);
  const candidateSet = lookupCandidates(doc.channel, span.ids, span.from, span.to);
  const surrounding = trackSurroundings(doc.contextVectors)(first, last);
  const wanted = [...idsIn(pipeline, source)].join(' ');
  const index =
    (candidateSet ? allCandidates(candidateSet) : []).findIndex(
      (words) => words.join(' ') === wanted,
    ) ?? -1;
  if (!candidateSet || index < 0) throw new Error(`no candidate ${source}`);
  return candidateFeatures(doc, { span, surrounding, candidateSet }, index);
}

const TEXT = 'They say that information technology is too late to walk over the span at noon.';

describe('candidateFeatures', () => {
  it('say what fits the neighbours', () => {
    const right = featuresOf('She said that it volition rain.', 'volition', 'will');
    const wrong = featuresOf('She said that it volition rain.', 'volition', 'resolution');
    expect(right.fit).toBeGreaterThan(wrong.fit);
    expect(right.frequent).toBeGreaterThan(0);
    expect(wrong.frequent).toBe(0);
  });

  it('count the candidate elsewhere in the text', () => {
    expect(featuresOf(TEXT, 'span', 'bridge').elsewhere).toBe(0);
    const twice = featuresOf(`${TEXT} Both bridges are old.`, 'span', 'bridge');
    expect(twice.elsewhere).toBeCloseTo(Math.log(2));
  });

  it('know the type, and what is shorter than the page', () => {
    const { stem, moby, hand, further, longer } = featuresOf(TEXT, 'information technology', 'it');
    expect({ stem, moby, further, longer }).toEqual({ stem: 0, moby: 0, further: 0, longer: 0 });
    expect([0, 1]).toContain(hand);
  });
});

it('logProbInContext is higher for words that fit', () => {
  const doc = docOf('She said that it volition rain.', pipeline);
  const span = spanIn(doc, 'volition');
  const logProbOf = (words: string) => logProbInContext(doc.model, span, idsIn(pipeline, words));
  expect(logProbOf('will')).toBeGreaterThan(logProbOf('volition'));
});
