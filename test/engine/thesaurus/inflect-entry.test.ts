import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/engine/model/load-model.ts';
import type { Model } from '../../../src/engine/model/model.ts';
import { inflectEntry, wordsOfEntry } from '../../../src/engine/thesaurus/inflect-entry.ts';

let model: Model;
beforeAll(async () => {
  model = await loadModel(readFileSync(new URL('../../../public/model.bin', import.meta.url)));
});

const spell = (ids: Int32Array | undefined) =>
  ids && Array.from(ids, (id) => model.vocabulary.wordOf(id)).join(' ');

/** The entry of a word or of a phrase of the model. */
function entryOf(text: string): number {
  const id = model.vocabulary.idOf(text);
  if (id !== undefined) return id;
  const { size } = model.vocabulary;
  const entries = size + model.thesaurus.phraseStart.length - 1;
  for (let entry = size; entry < entries; entry++)
    if (spell(wordsOfEntry(model, entry)) === text) return entry;
  throw new Error(`The model does not have "${text}".`);
}

describe('inflectEntry', () => {
  it.each([
    ['run', 'base', 'run'],
    ['run', 'ing', 'running'],
    ['write', 'participle', 'written'],
    ['mouse', 's', 'mice'],
    ['get down', 'past', 'got down'],
    ['tin can', 's', 'tin cans'],
  ] as const)('%s, %s: %s', (entry, form, expected) => {
    expect(spell(inflectEntry(model, entryOf(entry), form))).toBe(expected);
  });

  it('knows no form that the model does not have', () => {
    expect(inflectEntry(model, entryOf('the'), 'past')).toBeUndefined();
  });

  it('gives words of its own each time', () => {
    const entry = entryOf('get down');
    inflectEntry(model, entry, 'past');
    expect(spell(inflectEntry(model, entry, 'base'))).toBe('get down');
    expect(spell(wordsOfEntry(model, entry))).toBe('get down');
  });
});
