import { beforeAll, describe, expect, it } from 'vitest';
import { logProbOfSpan } from '../../../../src/engine/language-model/log-prob-of-span.ts';
import {
  allCandidates,
  type CandidateSet,
} from '../../../../src/engine/spin/channel/candidate-set.ts';
import { lookupCandidates } from '../../../../src/engine/spin/channel/lookup-candidates.ts';
import {
  scoreInContext,
  spanContext,
} from '../../../../src/engine/spin/channel/score-in-context.ts';
import type { Doc, TokenSpan } from '../../../../src/engine/spin/document.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { docOf, loadPipeline, spanIn } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

/** A word of a text with its candidates. */
function placeOf(text: string, quote: string): [Doc, TokenSpan, CandidateSet] {
  const doc = docOf(text, pipeline);
  const span = spanIn(doc, quote);
  const set = lookupCandidates(doc.channel, span.ids, span.from, span.to);
  return [doc, span, set as CandidateSet];
}

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
