import { beforeAll, expect, it } from 'vitest';
import {
  createPhraseIndex,
  type PhraseIndex,
} from '../../../../src/engine/spin/channel/phrase-index.ts';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { idsIn, loadPipeline } from '../load-pipeline.ts';

let pipeline: Pipeline;
let index: PhraseIndex;
const OWN = 'gardener watered sapling';

beforeAll(async () => {
  pipeline = await loadPipeline();
  const keys = [idsIn(pipeline, OWN).join(' '), idsIn(pipeline, 'boat').join(' ')];
  index = createPhraseIndex(pipeline.model, keys);
});

/** Lengths of the phrases that begin at the first of these words. */
function lengthsAt(words: string): number[] {
  const ids = idsIn(pipeline, words);
  const entries = index.startingWith(ids[0] as number, ids[1] as number) ?? [];
  return entries.map((entry) => index.lengthAt(entry, ids, 0)).filter((length) => length > 0);
}

it('finds phrases of the model by their first two words', () => {
  expect(lengthsAt('information technology is')).toContain(2);
});

it('finds phrases of the table, which stand behind those of the model', () => {
  expect(lengthsAt(OWN)).toEqual([3]);
  expect(lengthsAt('gardener watered roses')).toEqual([]);
  const [first, second] = idsIn(pipeline, OWN);
  const [entry = 0] = index.startingWith(first as number, second as number) ?? [];
  expect(entry).toBeGreaterThanOrEqual(index.modelEntries);
  expect([...index.wordsOf(entry)]).toEqual([...idsIn(pipeline, OWN)]);
});

it('knows nothing of unknown words', () => {
  expect(index.startingWith(-1, 5)).toBeUndefined();
  expect(index.startingWith(5, -1)).toBeUndefined();
});
