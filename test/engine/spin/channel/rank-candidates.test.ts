import { beforeAll, describe, expect, it } from 'vitest';
import { rankCandidates } from '../../../../src/engine/spin/channel/rank-candidates.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { spanLogProb } from '../../../../src/engine/spin/substitutions/span-log-prob.ts';
import { loadPipeline, placeIn } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

const placeOf = (text: string, quote: string) => placeIn(text, quote, pipeline);

const TEXT = 'She said that it volition rain at the end of the week.';

describe('rankCandidates', () => {
  it('puts first what fits the neighbours', () => {
    const [doc, span, set] = placeOf(TEXT, 'volition');
    const ranked = rankCandidates(doc, span, set, spanLogProb(doc.model, span));
    const [best] = ranked;
    expect(doc.model.vocabulary.wordOf(best?.words[0] ?? -1)).toBe('will');
    expect(best?.gain).toBeGreaterThan(5);
    expect(ranked.map(({ logPosterior }) => logPosterior)).toEqual(
      ranked.map(({ logPosterior }) => logPosterior).toSorted((a, b) => b - a),
    );
  });

  it('finds nothing better than the right word', () => {
    const [doc, span, set] = placeOf(TEXT.replace('volition', 'will'), 'will');
    expect(rankCandidates(doc, span, set, spanLogProb(doc.model, span))).toEqual([]);
  });

  it('prefers what the text has elsewhere', () => {
    const once = placeOf('They walked over the span at noon.', 'span');
    const twice = placeOf('They walked over the span at noon. The bridge is old.', 'span');
    const [a, b] = [once, twice].map(([doc, span, set]) =>
      rankCandidates(doc, span, set, spanLogProb(doc.model, span)).find(
        ({ words }) => doc.model.vocabulary.wordOf(words[0] ?? -1) === 'bridge',
      ),
    );
    expect(b?.logTimesElsewhere).toBeCloseTo(Math.log(2));
    expect(b?.logPosterior).toBeGreaterThan(a?.logPosterior ?? Number.POSITIVE_INFINITY);
  });
});
