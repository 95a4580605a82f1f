import { beforeAll, expect, it } from 'vitest';
import { clearLogOdds } from '../../../src/engine/spin/clear-log-odds.ts';
import { detectSpin } from '../../../src/engine/spin/detect-spin.ts';
import type { Pipeline } from '../../../src/engine/spin/pipeline.ts';
import { articleOf, docOf, loadPipeline } from './load-pipeline.ts';
import { HONEST, SPUN } from './texts.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

const HONEST_TEXT = [HONEST, HONEST, HONEST].join('\n\n');
const WITH_SPUN_PASSAGE = [HONEST, HONEST, SPUN, SPUN, HONEST, HONEST].join('\n\n');

/** A doc whose quick look takes the text for clear as a whole, and leaves open whichever passages score from there on. */
function docWith(text: string, passage: number) {
  const doc = docOf(text, pipeline);
  const quick = { ...doc.model.quick, clearBelow: { whole: 99, passage } };
  return {
    ...doc,
    channel: doc.channel,
    stemCountOf: doc.stemCountOf,
    model: { ...doc.model, quick },
  };
}

it('is sure of a text whose passages all are clear', () => {
  expect(clearLogOdds(docWith(HONEST_TEXT, 99), [])).toBeLessThan(0);
});

it('is sure of a text whose open passages are clear by a closer look', () => {
  expect(clearLogOdds(docWith(HONEST_TEXT, -99), [])).toBeLessThan(0);
});

it('is not sure of a text with a passage that looks spun by a closer look', () => {
  expect(clearLogOdds(docWith(WITH_SPUN_PASSAGE, -99), [])).toBeUndefined();
});

it('is not sure of a text that is open as a whole', () => {
  expect(clearLogOdds(docOf(SPUN, pipeline), [])).toBeUndefined();
});

it('leaves a text with a spun passage to the search of the whole', () => {
  const text = [...Array(20).fill(HONEST), SPUN, SPUN].join('\n\n');
  const { evidence, classified } = detectSpin(articleOf(text), 'en', pipeline);
  expect(classified?.passages).toHaveLength(1);
  expect(evidence.substitutions.length).toBeGreaterThan(20);
});

it('searches open passages alone', () => {
  const doc = docWith([...Array(20).fill(HONEST), SPUN].join('\n\n'), 0);
  let looks = 0;
  clearLogOdds({ ...doc, checkpoint: () => void looks++ }, []);
  expect(looks).toBeGreaterThan(150);
  expect(looks).toBeLessThan(doc.words.length / 2);
});
