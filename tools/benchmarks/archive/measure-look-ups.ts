import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveStore, NewArticle } from '../../../src/cli/archive/archive-store.ts';
import { storedTerms } from '../../../src/cli/archive/archive-terms.ts';
import { openStore } from '../../../src/cli/archive/open-store.ts';
import { openWordFrequencies } from '../../../src/cli/open-model.ts';
import type { WordFrequencies } from '../../../src/engine/model/word-frequencies.ts';
import { plainTextArticle } from '../../../training/corpus/plain-text-article.ts';
import type { LookUpFigures } from './figures.ts';
import { articleMaker, type MadeArticle } from './make-articles.ts';
import { timeLookUps } from './time-look-ups.ts';
import { withPostgres } from './with-postgres.ts';

/** Sizes at which look-ups are timed, and articles that are added at once. */
const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000];
const BATCH = 1000;

/** An article of which only the terms are kept. */
const toSketch = ({ url, text }: MadeArticle, frequencies: WordFrequencies): NewArticle => ({
  key: url,
  textHash: url,
  name: url,
  article: plainTextArticle('', url),
  terms: storedTerms(text, frequencies),
});

interface Sketches {
  stores: ArchiveStore[];
  frequencies: WordFrequencies;
  make(name: string): MadeArticle;
}

async function grow(
  { stores, frequencies, make }: Sketches,
  from: number,
  to: number,
): Promise<void> {
  for (let first = from; first < to; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, to - first) }, (_, i) =>
      toSketch(make(String(first + i)), frequencies),
    );
    for (const store of stores) await store.add(batch, undefined);
  }
}

async function measureStores(sketches: Sketches, most: number): Promise<LookUpFigures[]> {
  const figures: LookUpFigures[] = [];
  let articles = 0;
  for (const size of [...SIZES.filter((one) => one < most), most]) {
    await grow(sketches, articles, size);
    articles = size;
    for (const store of sketches.stores) {
      const measured = await timeLookUps(store, size, sketches);
      figures.push(measured);
      console.error(JSON.stringify(measured));
    }
  }
  return figures;
}

/**
 * Fills an archive in a file and one in PostgreSQL with the terms of made-up articles, up to `most` of them, and times
 * look-ups on the way. Without PostgreSQL the file alone.
 */
export async function measureLookUps(most: number): Promise<LookUpFigures[]> {
  const frequencies = await openWordFrequencies();
  const folder = mkdtempSync(join(tmpdir(), 'unspun-look-ups-'));
  try {
    return await withPostgres(async (server) => {
      const names = [join(folder, 'archive.db'), ...(server ? [server] : [])];
      const stores: ArchiveStore[] = [];
      for (const name of names) stores.push(await openStore(name, 'write'));
      const figures = await measureStores(
        { stores, frequencies, make: articleMaker(frequencies) },
        most,
      );
      for (const store of stores) await store.close();
      return figures;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
