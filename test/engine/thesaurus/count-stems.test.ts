import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { tokenIds } from '../../../src/engine/language-model/token-ids.ts';
import { loadModel } from '../../../src/engine/model/load-model.ts';
import type { Model } from '../../../src/engine/model/model.ts';
import { splitWords } from '../../../src/engine/text/split-words.ts';
import { countStems, STEM_ENDING, stemNumber } from '../../../src/engine/thesaurus/count-stems.ts';

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
    const timesOf = countStems(tokenIds(splitWords(text), model.vocabulary), model);
    const ids = Int32Array.from(words.split(' '), (word) => model.vocabulary.idOf(word) ?? -1);
    expect(timesOf(ids)).toBe(times);
  });
});

it('no two stems of the model’s words have the same number', () => {
  const words = Array.from(
    { length: model.vocabulary.size },
    (_, id) => model.vocabulary.wordOf(id) ?? '',
  );
  const stems = new Set(words.map((word) => word.replace(STEM_ENDING, '')));
  expect(new Set(words.map(stemNumber)).size).toBe(stems.size);
});
