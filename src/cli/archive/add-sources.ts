import type { Input, UnreadableInput } from '../input.ts';
import type { AddedCounts, ArchiveStore, NewArticle } from './archive-store.ts';
import { fingerprintOf, readSource } from './read-source.ts';

/** Articles that are written at once: a killed run loses at most so many, and never one that was reported. */
const BATCH_ARTICLES = 256;

/** What was done so far. */
export interface AddProgress extends AddedCounts {
  /** Documents that could not be read. */
  unreadable: number;
  /** Documents that were added in an earlier run and were skipped without reading them again. */
  skipped: number;
}

export interface AddOptions {
  /** Turns documents into what the archive holds, in their order. */
  prepare(
    inputs: AsyncIterable<Input | UnreadableInput>,
  ): AsyncIterable<NewArticle | UnreadableInput>;
  /** Called after each batch that is safe on disk. */
  onProgress(progress: AddProgress): void;
  onProblem(problem: string): void;
}

async function* skipFirst<Item>(items: AsyncIterable<Item>, count: number): AsyncGenerator<Item> {
  let index = 0;
  for await (const item of items) if (index++ >= count) yield item;
}

function addUp(progress: AddProgress, counts: AddedCounts): void {
  progress.added += counts.added;
  progress.replaced += counts.replaced;
  progress.unchanged += counts.unchanged;
}

async function addSource(
  source: string,
  store: ArchiveStore,
  progress: AddProgress,
  { prepare, onProgress, onProblem }: AddOptions,
): Promise<void> {
  const fingerprint = source === '-' ? undefined : await fingerprintOf(source);
  let rows = fingerprint ? await store.rowsAdded(source, fingerprint) : 0;
  progress.skipped += rows;
  let batch: NewArticle[] = [];
  const flush = async () => {
    const position = fingerprint && { source, fingerprint, rows };
    addUp(progress, await store.add(batch, position || undefined));
    batch = [];
    onProgress(progress);
  };
  const startRows = rows;
  for await (const item of prepare(skipFirst(readSource(source), rows))) {
    rows++;
    if ('problem' in item) {
      progress.unreadable++;
      onProblem(item.problem);
    } else batch.push(item);
    if (batch.length >= BATCH_ARTICLES) await flush();
  }
  if (rows > startRows) await flush();
}

/** Adds the documents of files to an archive. What cannot be read is reported, the rest goes on. */
export async function addSources(
  sources: readonly string[],
  store: ArchiveStore,
  options: AddOptions,
): Promise<AddProgress> {
  const progress = { added: 0, replaced: 0, unchanged: 0, unreadable: 0, skipped: 0 };
  for (const source of sources) {
    try {
      await addSource(source, store, progress, options);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      progress.unreadable++;
      options.onProblem(`${source}: there is no such file; check the path.`);
    }
  }
  return progress;
}
