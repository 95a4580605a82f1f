import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { countStems } from '../../../src/engine/spin/count-stems.ts';
import { loadModel } from '../../../src/engine/spin/load-model.ts';
import type { Model } from '../../../src/engine/spin/model.ts';
import { sequence } from '../../../src/engine/spin/sequence.ts';
import { splitWords } from '../../../src/engine/spin/split-words.ts';

let model: Model;
beforeAll(async () => {
  model = await loadModel(readFileSync(new URL('../../../public/model.bin', import.meta.url)));
});

describe('countStems', () => {
  const text = 'The bridge is closed. Two bridges were closing when the council closed them.';

  it.each([
    ['bridge', 2],
    ['closing', 3],
    ['council', 1],
    ['river', 0],
    ['closed council', 1],
    ['closed river', 0],
  ])('%s: %i times', (words, times) => {
    const timesOf = countStems(sequence(splitWords(text), model), model);
    const ids = Int32Array.from(words.split(' '), (word) => model.ids.get(word) ?? -1);
    expect(timesOf(ids)).toBe(times);
  });
});
