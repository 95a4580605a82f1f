import { type Command, UsageError } from '../command.ts';
import { listFiles } from '../list-files.ts';
import { openWordFrequencies } from '../open-model.ts';
import { parseArguments } from '../parse-arguments.ts';
import { printError } from '../print-error.ts';
import { readTextFile } from '../read-text-file.ts';
import { writeStdout } from '../write-stdout.ts';
import { addSources } from './add-sources.ts';
import { count, describeInfo, describeProgress } from './describe-archive.ts';
import { archiveLabel, openStore } from './open-store.ts';
import { prepareInputs, readJobs } from './prepare-inputs.ts';
import { readAddressList } from './read-addresses.ts';
import { isSourceName } from './read-source.ts';

const OPTIONS = { jobs: { type: 'string' }, json: { type: 'boolean' } } as const;

const HELP = `Keeps a publisher's articles in an archive, so that copies of them can be found with "unspun compare --archive".

Usage: unspun archive add [--jobs N] ARCHIVE PATH…
       unspun archive remove ARCHIVE ADDRESS…
       unspun archive info [--json] ARCHIVE

ARCHIVE is a file (made at the first add) or the address of a PostgreSQL database: postgres://user:password@host/database.
PATH is a page (.html), plain text (.txt), rows (.jsonl), any of these packed (.gz), a folder of such files, or "-"; or a
list of addresses (.txt, one a line), a sitemap or a feed saved as a file (.xml): the pages they name are fetched, two at a
time and one of each site.
ADDRESS is an article's address, or a .txt file with one a line.

Adding the same article again changes nothing; an address with a new text replaces the old one. A run that was stopped
goes on where it was when the same command is given again.

Options:
  --jobs N   threads that read articles (default: one for each processor)
  --json     information as one JSON object
  --help     show this help

Exit status: 0 all done, 1 something could not be read, 2 called wrongly.
`;

/** `unspun archive add|remove|info`. */
export const archive: Command = {
  summary: 'keep articles in an archive, to find copies of them',
  help: HELP,
  async run([action, ...rest]) {
    const run = action && Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
    if (!run)
      throw new UsageError('say what to do with the archive: add, remove or info; see --help.');
    const { values, positionals } = parseArguments('archive', rest, OPTIONS);
    const [name, ...paths] = positionals;
    if (name === undefined)
      throw new UsageError('name the archive: a file or postgres://…; see --help.');
    return run(name, paths, values);
  },
};

interface Options {
  jobs?: string;
  json?: boolean;
}

const ACTIONS: Readonly<
  Record<string, (name: string, paths: string[], options: Options) => Promise<number>>
> = { add, remove, info };

async function add(name: string, paths: string[], { jobs }: Options): Promise<number> {
  if (paths.length === 0) throw new UsageError('give the files or folders to add; see --help.');
  const threads = readJobs(jobs);
  const files = (await Promise.all(paths.map((path) => listFiles(path, isSourceName)))).flat();
  const frequencies = await openWordFrequencies();
  const store = await openStore(name, 'write');
  try {
    const done = await addSources(files, store, {
      prepare: (inputs) => prepareInputs(inputs, frequencies, threads),
      onProgress: (progress) => printError(describeProgress(progress)),
      onProblem: printError,
    });
    await writeStdout(`${archiveLabel(name)}: ${describeProgress(done)}\n`);
    return done.unreadable > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

async function addressesOf(path: string): Promise<string[]> {
  if (/^https?:\/\//i.test(path)) return [path.replace(/#.*$/, '')];
  const listed = readAddressList(await readTextFile(path));
  if (!listed) throw new UsageError(`${path}: is no list of addresses; write one a line.`);
  return listed;
}

async function remove(name: string, paths: string[]): Promise<number> {
  if (paths.length === 0) throw new UsageError('give the addresses to remove; see --help.');
  const keys = (await Promise.all(paths.map(addressesOf))).flat();
  const store = await openStore(name, 'write');
  try {
    const removed = await store.remove(keys);
    const missing = keys.length - removed;
    const rest = missing > 0 ? `, ${count(missing)} were not in the archive` : '';
    await writeStdout(`${archiveLabel(name)}: ${count(removed)} removed${rest}.\n`);
    return missing > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

async function info(name: string, paths: string[], { json }: Options): Promise<number> {
  if (paths.length > 0) throw new UsageError('give one archive only; see --help.');
  const store = await openStore(name, 'read');
  try {
    const found = await store.info();
    await writeStdout(json ? `${JSON.stringify(found)}\n` : describeInfo(name, found));
    return 0;
  } finally {
    await store.close();
  }
}
