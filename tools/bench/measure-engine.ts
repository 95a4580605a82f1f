import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import { buildDocument } from '../../src/cli/build-document.ts';
import { analyze } from '../../src/engine/analyze.ts';
import { loadModel } from '../../src/engine/spin/load-model.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MODEL = join(ROOT, 'public', 'model.bin');
const URL = 'http://dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html';

/** Enough for the engine's code to be compiled, and for a steady median. */
const ROUNDS = 15;

const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The processor's time for some work, all threads together, in milliseconds: a busy machine does not count. */
async function time(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

async function timeEach(work: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await time(work));
  return times;
}

/** A page to judge: the one that UNSPUN_BENCH_PAGE names, else the demo's spun repost. */
function readPage(): string {
  const demo = join(ROOT, 'demo', URL.slice('http://'.length));
  return readFileSync(process.env.UNSPUN_BENCH_PAGE ?? demo, 'utf8');
}

/** What the engine takes in Node: loading the model, reading a page, judging it. Prints medians. */
export async function measureEngine(): Promise<void> {
  const bytes = readFileSync(MODEL);
  const first = await time(() => loadModel(bytes));
  const model = await loadModel(bytes);
  const html = readPage();
  const article = readArticle(buildDocument(html), URL, { always: true });
  if (article === undefined)
    throw new Error('The page to judge holds no article: name another in UNSPUN_BENCH_PAGE.');
  const reading = await timeEach(() => readArticle(buildDocument(html), URL, { always: true }));
  const firstVerdict = await time(() => analyze(article, model));
  const judging = await timeEach(() => analyze(article, model));
  const rows: [string, number][] = [
    ['loading the model, first time', first],
    ['loading the model', middle(await timeEach(() => loadModel(bytes)))],
    ['reading the page', middle(reading)],
    ['judging the page, first time', firstVerdict],
    ['judging the page', middle(judging)],
  ];
  console.log('| in Node | processor milliseconds |\n|---|---|');
  for (const [name, value] of rows) console.log(`| ${name} | ${value.toFixed(1)} |`);
}
