import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadModel } from '../../../../src/engine/model/load-model.ts';
import { allCandidates } from '../../../../src/engine/spin/channel/candidate-set.ts';
import { createChannel } from '../../../../src/engine/spin/channel/noisy-channel.ts';
import { restorationChannel } from '../../../../src/engine/spin/channel/restoration-channel.ts';

const FILE = new URL('../../../../public/model.bin', import.meta.url);
const model = await loadModel(readFileSync(FILE));
const plain = createChannel(model);
const wide = restorationChannel(plain, model);

const setOf = (channel: typeof plain, word: string) =>
  channel.candidatesOf(model.vocabulary.idOf(word) as number);

function candidatesOf(channel: typeof plain, word: string): string[] {
  const set = setOf(channel, word);
  return (set ? allCandidates(set) : []).map((ids) =>
    Array.from(ids, (id) => model.vocabulary.wordOf(id)).join(' '),
  );
}

it('adds the other forms of a word in its base form, each once', () => {
  const found = candidatesOf(wide, 'report');
  expect(found).toEqual(expect.arrayContaining(['reports', 'reported', 'reporting']));
  expect(new Set(found).size).toBe(found.length);
  expect(candidatesOf(plain, 'report')).not.toContain('reported');
});

it('leaves a word alone that is a form itself', () => {
  expect(candidatesOf(wide, 'reported')).toEqual(candidatesOf(plain, 'reported'));
});

it('describes every candidate', () => {
  const set = setOf(wide, 'report');
  expect(set?.fields.length).toBe(4 * (set?.size ?? 0));
  expect(set?.logProbs.length).toBe(3 * (set?.size ?? 0));
});
