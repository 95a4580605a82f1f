import { beforeAll, expect, it } from 'vitest';
import type { Model } from '../../../src/engine/model/model.ts';
import {
  type CompiledPhraseTable,
  compilePhraseTable,
} from '../../../src/engine/thesaurus/compile-phrase-table.ts';
import { PHRASE_TABLE } from '../../../src/engine/thesaurus/phrase-table.ts';
import { loadTinyModel } from '../model/tiny-model.ts';
import { idsIn, loadPipeline } from '../spin/load-pipeline.ts';

let model: Model;
let table: CompiledPhraseTable;
beforeAll(async () => {
  ({ model } = await loadPipeline());
  table = compilePhraseTable(model);
});

it('has nearly every phrase, with source words that the model knows', () => {
  expect(table.size).toBeGreaterThan(0.9 * PHRASE_TABLE.size);
  for (const sources of table.values())
    for (const words of sources) expect([...words]).not.toContain(-1);
});

it('finds source words by the ids of a phrase', () => {
  const [page = '', sources = []] =
    [...PHRASE_TABLE].find(([words]) => /^[a-z]+ [a-z]+$/.test(words)) ?? [];
  const found = table.get([...idsIn({ model }, page)].join(' '));
  expect(found?.[0]).toEqual(idsIn({ model }, (sources[0] ?? '').replace(/-/g, ' ')));
});

it('leaves out phrases that the model does not know', async () => {
  expect(compilePhraseTable(await loadTinyModel()).size).toBeLessThan(5);
});
