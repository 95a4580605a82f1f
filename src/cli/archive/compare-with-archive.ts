import { UsageError } from '../command.ts';
import type { Input, UnreadableInput } from '../input.ts';
import { listFiles } from '../list-files.ts';
import { openWordFrequencies } from '../open-model.ts';
import { printError } from '../print-error.ts';
import { readInputs } from '../read-inputs.ts';
import { writeStdout } from '../write-stdout.ts';
import { openStore } from './open-store.ts';
import { mapInputs, readJobs } from './prepare-inputs.ts';
import { type SearchRow, searchInput } from './search-input.ts';
import { csvHead, csvRow, htmlEnd, htmlHead, htmlRow, jsonRow, textRow } from './search-report.ts';
import { mapInWorkers } from './worker-pool.ts';

/** How results are printed. */
interface ReportFormat {
  head(): string;
  row(row: SearchRow): string;
  end(): string;
}

const nothing = () => '';

const FORMATS: Readonly<Record<string, ReportFormat>> = {
  text: { head: nothing, row: textRow, end: nothing },
  json: { head: nothing, row: jsonRow, end: nothing },
  csv: { head: csvHead, row: csvRow, end: nothing },
  html: { head: htmlHead, row: htmlRow, end: htmlEnd },
};

export interface ArchiveSearchOptions {
  archive: string;
  json?: boolean;
  csv?: boolean;
  html?: boolean;
  jobs?: string;
}

/** Reports progress after this many suspects. */
const PROGRESS_EVERY = 100;

const READABLE = /\.(?:html?|xhtml|txt|md|jsonl|ndjson)(?:\.gz)?$/i;

function formatOf({ json, csv, html }: ArchiveSearchOptions): ReportFormat {
  const chosen = Object.entries({ json, csv, html }).filter(([, on]) => on);
  if (chosen.length > 1) throw new UsageError('choose one of --json, --csv and --html.');
  return FORMATS[chosen[0]?.[0] ?? 'text'] as ReportFormat;
}

async function* readAll(paths: string[]): AsyncGenerator<Input | UnreadableInput> {
  for (const path of paths)
    for (const file of await listFiles(path, (name) => READABLE.test(name)))
      yield* readInputs(file);
}

type Found = AsyncIterable<SearchRow | UnreadableInput>;

/** Opens the archive before any thread does, so that a wrong name is reported once. */
async function checkArchive(archive: string): Promise<void> {
  const store = await openStore(archive, 'read');
  await store.close();
}

/** Searches in this thread. */
async function* searchHere(inputs: AsyncIterable<Input>, archive: string): Found {
  const frequencies = await openWordFrequencies();
  const store = await openStore(archive, 'read');
  try {
    for await (const input of inputs) yield await searchInput(input, store, frequencies);
  } finally {
    await store.close();
  }
}

async function printAll(found: Found, { head, row, end }: ReportFormat): Promise<number> {
  let status = 0;
  let done = 0;
  await writeStdout(head());
  for await (const one of found) {
    if ('problem' in one) {
      printError(one.problem);
      status = 1;
    } else await writeStdout(row(one));
    if (++done % PROGRESS_EVERY === 0) printError(`${done.toLocaleString('en')} checked.`);
  }
  await writeStdout(end());
  return status;
}

/** Looks for the original of each suspect in an archive, on all processors, and prints the results in their order. */
export async function compareWithArchive(
  paths: string[],
  options: ArchiveSearchOptions,
): Promise<number> {
  const { archive } = options;
  const [format, jobs] = [formatOf(options), readJobs(options.jobs)];
  await checkArchive(archive);
  const search = (inputs: AsyncIterable<Input>): Found =>
    jobs > 1
      ? mapInWorkers(inputs, { task: 'search', archive }, jobs)
      : searchHere(inputs, archive);
  return printAll(mapInputs(readAll(paths), search), format);
}
