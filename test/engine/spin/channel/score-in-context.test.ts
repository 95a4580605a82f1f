import { beforeAll, describe, expect, it } from 'vitest';
import { logProbOfSpan } from '../../../../src/engine/language-model/log-prob-of-span.ts';
import { allCandidates } from '../../../../src/engine/spin/channel/candidate-set.ts';
import {
  scoreInContext,
  spanContext,
} from '../../../../src/engine/spin/channel/score-in-context.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { loadPipeline, placeIn } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

const placeOf = (text: string, quote: string) => placeIn(text, quote, pipeline);

const TEXT = 'She said that it volition rain at the end of the week.';

describe('scoreInContext', () => {
  it('is the language model’s log P of the candidate and the two words after it', () => {
    const [{ model }, span, set] = placeOf(TEXT, 'volition');
    const context = spanContext(model, span, set);
    const scored = allCandidates(set).map((_, c) => scoreInContext(context, c, -1000));
    expect(scored.some((score) => score !== undefined)).toBe(true);
    scored.forEach((score, c) => {
      if (!score) return;
      const words = allCandidates(set)[c] ?? [];
      const before = span.ids.slice(span.from - 2, span.from);
      const ids = [...before, ...words, ...span.ids.slice(span.to, span.to + 2)];
      expect(score.total).toBeCloseTo(logProbOfSpan(model.languageModel, ids, 2, ids.length), 3);
      expect(score.own).toBeCloseTo(
        logProbOfSpan(model.languageModel, ids, 2, 2 + words.length),
        3,
      );
    });
  });

  it('gives up below the limit', () => {
    const [{ model }, span, set] = placeOf(TEXT, 'volition');
    const context = spanContext(model, span, set);
    expect(allCandidates(set).map((_, c) => scoreInContext(context, c, 0))).toEqual(
      allCandidates(set).map(() => undefined),
    );
  });
});
