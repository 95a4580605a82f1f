import type { Article } from '../article/article.ts';
import { compare as compareArticles } from '../engine/alignment/compare.ts';
import { compareWithArchive } from './archive/compare-with-archive.ts';
import { type Archive, findInArchive, openArchive } from './archive.ts';
import { type Command, UsageError } from './command.ts';
import { comparisonJsonRows, comparisonShares } from './comparison-to-json.ts';
import { describeComparison, nameRelation } from './describe-comparison.ts';
import type { Input } from './input.ts';
import { isReadable } from './is-readable.ts';
import { readInput } from './judge-input.ts';
import { parseArguments } from './parse-arguments.ts';
import { printError } from './print-error.ts';
import { readInputs } from './read-inputs.ts';
import { writeStdout } from './write-stdout.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  html: { type: 'boolean' },
  against: { type: 'string' },
  archive: { type: 'string' },
  jobs: { type: 'string' },
} as const;

const HELP = `Compares a page with its original, sentence by sentence and word by word.

Usage: unspun compare [--json] COPY ORIGINAL
       unspun compare [--json] --against ORIGINALS COPY…
       unspun compare [--json | --csv | --html] [--jobs N] --archive ARCHIVE COPY…

COPY and ORIGINAL are pages (.html), plain text (.txt), rows (.jsonl, the first counts), any of these packed (.gz), or "-".
ORIGINALS is a folder of such files, searched all through, or a file of rows: for each COPY (and each of its rows) the
original it comes from is searched among them.

Options:
  --json            one object: {relation, sentencesFromOriginal, wordsKept, wordsSwapped, wordsAdded, rows, milliseconds};
                    with --against one a line, with {file, id, url} of copy and original instead of the rows
  --against PATH    search the original of each COPY among these
  --archive NAME    search it in an archive made with "unspun archive add": a file or postgres://…
  --csv, --html     with --archive: a table as CSV, or as a page
  --jobs N          with --archive: threads (default: one for each processor)
  --help            show this help

Relations: same-text, swapped, rewritten, parts, same-matter, none. Shares go from 0 to 1.

Exit status: 0 all compared, 1 something could not be read, 2 called wrongly.
`;

/** `unspun compare COPY ORIGINAL`. */
export const compare: Command = {
  summary: 'compare a page with its original, or many with an archive',
  help: HELP,
  async run(args) {
    const { json = false, against, archive, paths, ...others } = readArguments(args);
    if (archive !== undefined) return compareWithArchive(paths, { archive, json, ...others });
    if (against !== undefined) return compareMany(paths, await openArchive(against), json);
    return compareTwo(paths[0] as string, paths[1] as string, json);
  },
};

async function readOne(path: string): Promise<Article | undefined> {
  for await (const input of readInputs(path)) {
    const article = 'problem' in input ? undefined : readInput(input);
    if (article && isReadable(article)) return article;
    printError('problem' in input ? input.problem : `${path}: holds no text to compare.`);
    return undefined;
  }
  printError(`${path}: is empty; give a file with a text.`);
  return undefined;
}

async function compareTwo(copyPath: string, originalPath: string, json: boolean): Promise<number> {
  const [copy, original] = [await readOne(copyPath), await readOne(originalPath)];
  if (!copy || !original) return 1;
  const started = performance.now();
  const comparison = compareArticles(copy, original);
  const milliseconds = performance.now() - started;
  const rows = comparisonJsonRows(comparison, copy, original);
  const row = { ...comparisonShares(comparison), rows, milliseconds };
  await writeStdout(
    json
      ? `${JSON.stringify(row)}\n`
      : describeComparison(comparison, rows, [copyPath, originalPath]),
  );
  return 0;
}

function inputLocation({ file, id, url }: Input) {
  return { file, ...(id !== undefined && { id }), ...(url !== undefined && { url }) };
}

async function compareMany(paths: string[], archive: Archive, json: boolean): Promise<number> {
  let status = 0;
  for (const path of paths) {
    for await (const input of readInputs(path)) {
      const article = 'problem' in input ? undefined : readInput(input);
      if ('problem' in input || !article || !isReadable(article)) {
        printError('problem' in input ? input.problem : `${path}: holds no text to compare.`);
        status = 1;
        continue;
      }
      await writeStdout(describeArchiveMatch(input, article, archive, json));
    }
  }
  return status;
}

function describeArchiveMatch(
  input: Input,
  article: Article,
  archive: Archive,
  json: boolean,
): string {
  const started = performance.now();
  const { original, comparison } = findInArchive(article, archive);
  const milliseconds = performance.now() - started;
  const found = original ? inputLocation(original.input) : undefined;
  if (!json) {
    const name = [input.file, input.id].filter((part) => part !== undefined).join(' ');
    const source =
      found && [found.file, found.id ?? found.url].filter((part) => part !== undefined).join(' ');
    return `${name}: ${comparison ? `${source}: ${nameRelation(comparison)}` : 'no original found'}\n`;
  }
  const figures = comparison ? comparisonShares(comparison) : { relation: 'none' };
  return `${JSON.stringify({ copy: inputLocation(input), original: found ?? null, ...figures, milliseconds })}\n`;
}

function readArguments(args: string[]) {
  const { values, positionals: paths } = parseArguments('compare', args, OPTIONS);
  const isSearch = values.against !== undefined || values.archive !== undefined;
  if (values.against !== undefined && values.archive !== undefined)
    throw new UsageError('choose one of --against and --archive.');
  if (!isSearch && paths.length !== 2)
    throw new UsageError(
      'name two files, the copy and then the original; see unspun compare --help.',
    );
  if (paths.length === 0) throw new UsageError('name at least one file to look up.');
  return { ...values, paths };
}
