import { expect, it } from 'vitest';
import { pipelineOf } from '../../../src/engine/spin/pipeline.ts';
import { SPIN_RULES } from '../../../src/engine/spin/spin-rules.ts';
import { loadTinyModel } from '../model/tiny-model.ts';

it('is built once for each model', async () => {
  const [one, other] = [await loadTinyModel(), await loadTinyModel()];
  expect(pipelineOf(one)).toBe(pipelineOf(one));
  expect(pipelineOf(one)).not.toBe(pipelineOf(other));
  expect(pipelineOf(one).model).toBe(one);
});

it('has all rules, and one channel that is built when it is asked for', async () => {
  const pipeline = pipelineOf(await loadTinyModel());
  expect(pipeline.rules).toBe(SPIN_RULES);
  expect(pipeline.channel).toBe(pipeline.channel);
});
