import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArchiveStore } from '../../../src/cli/archive/archive-store.ts';
import { storedTerms } from '../../../src/cli/archive/archive-terms.ts';
import { findCandidates } from '../../../src/cli/archive/find-candidates.ts';
import { loadWordFrequencies } from '../../../src/engine/model/word-frequencies.ts';

const frequencies = loadWordFrequencies(
  new Uint8Array(readFileSync(new URL('../../../public/model.bin', import.meta.url))),
);

/** An archive in memory, which counts the articles that are read. */
function storeOf(texts: string[]) {
  const sketches = texts.map((text) => storedTerms(text, frequencies));
  const having = (hash: number) =>
    sketches.flatMap((terms, id) => (terms.includes(hash) ? [String(id)] : []));
  let read = 0;
  const store = {
    async findByTerms(hashes: number[], limit: number) {
      const all = hashes.map((hash) => [hash, having(hash).slice(0, limit + 1)] as const);
      for (const [, ids] of all) read += ids.length;
      const rare = all.filter(([, ids]) => ids.length > 0 && ids.length <= limit);
      const common = all.filter(([, ids]) => ids.length > limit).length;
      return { textsOf: new Map(rare), common, total: texts.length };
    },
    termsOf: async (ids: string[]) => new Map(ids.map((id) => [id, sketches[Number(id)] ?? []])),
  };
  return { store: store as unknown as ArchiveStore, articlesRead: () => read };
}

const find = (text: string, store: ArchiveStore) => findCandidates(text, { store, frequencies }, 1);

describe('candidates of an archive', () => {
  it('are ranked by common words where rare ones name several', async () => {
    const filling = Array.from(
      { length: 2100 },
      () => 'The harbour council opened in Brindlemoor.',
    );
    const { store } = storeOf([
      'Quillthwaite and Ostermere met once.',
      'Quillthwaite and Ostermere met at the harbour council in Brindlemoor.',
      ...filling,
    ]);
    const text = 'At the harbour council in Brindlemoor Quillthwaite and Ostermere talked.';
    expect(await find(text, store)).toEqual(['1']);
  });

  it('cost no more in a large archive', async () => {
    const names = Array.from({ length: 120 }, (_, i) => `Name${i + 100}`);
    const many = Array.from({ length: 1500 }, () => names.slice(0, 96).join(' '));
    const { store, articlesRead } = storeOf([...many, `${names.join(' ')} Ostermere`]);
    await find(names.join(' '), store);
    expect(articlesRead()).toBeLessThan((96 * 1500) / 2);
  });
});
