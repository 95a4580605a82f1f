import { analyze } from '../engine/analyze.ts';
import { type Command, UsageError } from './command.ts';
import { describeVerdict } from './describe-verdict.ts';
import { type JudgedInput, judgeInput } from './judge-input.ts';
import { openModel } from './open-model.ts';
import { parseArguments } from './parse-arguments.ts';
import { printError } from './print-error.ts';
import { readInputs } from './read-inputs.ts';
import { verdictToJson } from './verdict-to-json.ts';
import { writeStdout } from './write-stdout.ts';

const OPTIONS = {
  json: { type: 'boolean' },
  text: { type: 'boolean' },
  url: { type: 'string' },
} as const;

const HELP = `Judges articles: reworded by machine? taken from elsewhere? which source do they credit?

Usage: unspun judge [--json] [--text] [--url URL] PATH…

A PATH is a page (.html), plain text (.txt), rows of them (.jsonl, one {"id"?, "url"?, "html" or "text"} a line), any of
these packed (.gz), or "-" for standard input. Results go to standard output, problems to standard error.

Options:
  --json     one line of JSON for each document
  --text     with --json: the article's text as well, which "start" and "end" count in
  --url URL  the address of the documents that bring none; without it nothing foreign can be told from the page's own
  --help     show this help

Exit status: 0 all judged, 1 something could not be read, 2 called wrongly.
`;

/** `unspun judge PATH…`. */
export const judge: Command = {
  summary: 'judge articles in files',
  help: HELP,
  async run(args) {
    const { json = false, text = false, url, paths } = readArguments(args);
    const model = await openModel();
    let status = 0;
    for (const path of paths) {
      for await (const input of readInputs(path)) {
        if ('problem' in input) {
          printError(input.problem);
          status = 1;
          continue;
        }
        const judged = judgeInput({ ...(url && { url }), ...input }, (article) =>
          analyze(article, model),
        );
        await writeStdout(json ? toJson(judged, text) : describeVerdict(judged));
      }
    }
    return status;
  },
};

function toJson(judged: JudgedInput, withText: boolean): string {
  return `${JSON.stringify(verdictToJson(judged, withText))}\n`;
}

function readArguments(args: string[]) {
  const { values, positionals } = parseArguments('judge', args, OPTIONS);
  if (positionals.length === 0) {
    throw new UsageError('name at least one file to judge, or "-" for standard input.');
  }
  if (values.url !== undefined && !/^https?:\/\/./i.test(values.url)) {
    throw new UsageError(
      `"${values.url}" is no address; --url takes one that begins with https://.`,
    );
  }
  if (values.text && !values.json) throw new UsageError('--text goes with --json.');
  return { ...values, paths: positionals };
}
