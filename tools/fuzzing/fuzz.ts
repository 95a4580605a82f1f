/**
 * npm run fuzz [-- --pages N --live N --seed S --write]: sends random pages through the built command line (`npm run build:cli`)
 * in one process and checks each answer. Prints what was wrong and a short report; with --write also docs/fuzzing.md.
 * With --live, opens so many pages in each browser (`npm run build`), where text is hidden, events are sent and documents
 * replaced at random, and checks that the honest article in each stays clear. The same number and seed give the same pages. Exit status 1 if anything was wrong.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../training/spinners/seeded-random.ts';
import { checkOutput, type OutputRow } from './check-output.ts';
import { runLive } from './live/run-live.ts';
import { randomPage } from './random-page.ts';
import { runCommandLine } from './run-command-line.ts';
import { Tally } from './tally.ts';

const REPORT = new URL('../../docs/fuzzing.md', import.meta.url);

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    live: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
});
const [pages, seed] = [Number(values.pages), values.seed];

function* makeRows() {
  for (let id = 0; id < pages; id++) {
    const random = seededRandom(`${seed} ${id}`);
    yield { id, url: 'https://copy.example/2024/story', html: randomPage(random) };
  }
}

const tally = new Tally(pages, seed);
let id = 0;
for await (const line of runCommandLine(makeRows(), (complaint) => tally.addFault(complaint))) {
  const row: OutputRow = JSON.parse(line);
  for (const wrong of checkOutput(row, id)) tally.addFault(`page ${id} ${wrong}`);
  tally.add(row);
  id++;
}
if (id !== pages) tally.addFault(`${id} of ${pages} pages were answered`);
const live = Number(values.live);
if (live > 0)
  for (const browser of ['chromium', 'firefox'] as const)
    await runLive(browser, { pages: live, seed }, (fault) => tally.addFault(fault));
const report = tally.report(live);
process.stdout.write(report);
if (values.write) writeFileSync(REPORT, report);
process.exitCode = tally.faults.length > 0 ? 1 : 0;
