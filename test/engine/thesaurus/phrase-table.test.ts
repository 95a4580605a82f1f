import { describe, expect, it } from 'vitest';
import { compilePhraseTable } from '../../../src/engine/thesaurus/compile-phrase-table.ts';
import { PHRASE_TABLE } from '../../../src/engine/thesaurus/phrase-table.ts';
import { loadTinyModel } from '../model/tiny-model.ts';

describe('the phrase table', () => {
  it('joins what its families say of the same words', () => {
    expect(PHRASE_TABLE.get('withinside')).toEqual(expect.arrayContaining(['in', 'within']));
  });

  it('holds plain lower-case words, and no words as their own source', () => {
    const PLAIN = /^[a-z0-9'’.&-]+(?: [a-z0-9'’.&-]+)*$/;
    const wrong = [...PHRASE_TABLE].filter(([page, sources]) => {
      const isDistinct = new Set([page, ...sources]).size === sources.length + 1;
      return sources.length === 0 || !isDistinct || ![page, ...sources].every((t) => PLAIN.test(t));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps only what the model has words for', async () => {
    const model = await loadTinyModel();
    const table = compilePhraseTable(model);
    expect(table.size).toBeLessThan(PHRASE_TABLE.size / 100);
    for (const [page, sources] of table) {
      const ids = [...page.split(' ').map(Number), ...sources.flatMap((words) => [...words])];
      expect(ids.every((id) => model.vocabulary.wordOf(id) !== undefined)).toBe(true);
    }
  });
});
