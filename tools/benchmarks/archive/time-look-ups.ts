import type { ArchiveStore } from '../../../src/cli/archive/archive-store.ts';
import { findCandidates } from '../../../src/cli/archive/find-candidates.ts';
import type { WordFrequencies } from '../../../src/engine/model/word-frequencies.ts';
import { seededRandom } from '../../../training/spinners/seeded-random.ts';
import { median, quantile } from '../quantile.ts';
import type { LookUpFigures } from './figures.ts';
import type { MadeArticle } from './make-articles.ts';
import { spinCopy } from './spin-copy.ts';

/** Copies that are looked up, and articles that are wanted for each: as many as the command line compares. */
const COPIES = 200;
const WANTED = 5;

interface Sources {
  frequencies: WordFrequencies;
  make(name: string): MadeArticle;
}

/** Looks up spun copies of an archive's articles, whose names are numbers below `size`. */
export async function timeLookUps(
  store: ArchiveStore,
  size: number,
  { frequencies, make }: Sources,
): Promise<LookUpFigures> {
  const random = seededRandom(`look-ups ${size}`);
  const times: number[] = [];
  let first = 0;
  for (let copy = 0; copy < COPIES; copy++) {
    const original = make(String(Math.floor(random() * size)));
    const text = spinCopy(original.text, copy);
    const began = performance.now();
    const [found = ''] = await findCandidates(text, { store, frequencies }, WANTED);
    times.push(performance.now() - began);
    if ((await store.read([found]))[0]?.key === original.url) first++;
  }
  const { kind, articles, bytes } = await store.info();
  return {
    kind,
    articles,
    median: median(times),
    p95: quantile(times, 0.95),
    copies: COPIES,
    first,
    bytesEach: bytes / articles,
  };
}
