import { beforeAll, describe, expect, it } from 'vitest';
import { applySpinRules } from '../../../src/engine/spin/apply-spin-rules.ts';
import type { Pipeline } from '../../../src/engine/spin/pipeline.ts';
import type { SpinRule } from '../../../src/engine/spin/spin-rule.ts';
import { docOf, loadPipeline } from './load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

/** A rule that finds a word. */
const ruleFor = (word: string): SpinRule => ({
  signal: `word-${word}`,
  weight: 0.5,
  find: (text) =>
    Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) => ({
      start: index,
      end: index + word.length,
      key: word,
    })),
});

describe('applySpinRules', () => {
  const find = (text: string) =>
    applySpinRules(docOf(text, pipeline), [ruleFor('mill'), ruleFor('baker')]);

  it('gives what all rules find in order of the text, with their weight', () => {
    expect(find('The baker left the mill to a baker.')).toMatchObject([
      { signal: 'word-baker', start: 4, end: 9, weight: 0.5 },
      { signal: 'word-mill', start: 19 },
      { signal: 'word-baker', start: 29 },
    ]);
  });

  it('takes what is quoted for a mention', () => {
    expect(find('The sign said “the old mill of the baker” in red.')).toEqual([]);
  });
});
