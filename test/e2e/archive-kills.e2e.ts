import { type FSWatcher, mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededRandom } from '../../training/spinners/seeded-random.ts';
import { runWithFileLimit, startCli } from '../harness/archive/run-cli.ts';
import { makeNews } from './made-up-news.ts';

const ARTICLES = 6000;
const KILLS = 20;

/** On a busy machine a run may be done before it is killed. */
const MOST_RUNS = 60;

/** A run is killed after at most so many reports, and then so many changes of the file that is written ahead. */
const MOST_REPORTS = 2;
const MOST_CHANGES = 12;

/** Room for a part of the articles, as counted by `ulimit -f`. */
const BLOCKS = 5000;

/** Twenty starts of the command line and as many checks, on a machine that does other things, too. Milliseconds. */
const TIME_LIMIT = 600_000;

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspun-kills-'));
  const rows = Array.from({ length: ARTICLES }, (_, i) =>
    JSON.stringify({ url: `https://paper.example/${i}`, text: makeNews(`kill ${i}`, 3) }),
  );
  writeFileSync(file('articles.jsonl'), rows.join('\n'));
  writeFileSync(file('none.jsonl'), '');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Moment {
  reports: number;
  changes: number;
}

const addedSoFar = (stderr: string) =>
  [...stderr.matchAll(/([\d,]+) added/g)].map(([, count]) => Number(count?.replaceAll(',', '')));

/** Adds until the moment has come, and kills the run. Returns how many articles it had reported as added. */
async function addAndKill({ reports, changes }: Moment) {
  let reported: number[] = [];
  let seen = 0;
  let kill = () => {};
  const watcher: FSWatcher = watch(folder, (_, name) => {
    if (name?.endsWith('-wal') && reported.length >= reports && ++seen > changes) kill();
  });
  const args = ['archive', 'add', '--jobs', '1', file('archive.db'), file('articles.jsonl')];
  const { status } = await startCli(args, (stderr, child) => {
    kill = () => child.kill('SIGKILL');
    reported = addedSoFar(stderr);
  });
  watcher.close();
  return { isKilled: status === null, reported: reported.at(-1) ?? 0 };
}

/** What an archive says of itself, read without the project's own code. */
function inspect() {
  const database = new Sqlite(file('archive.db'));
  const ask = (sql: string) => database.prepare(sql).pluck().get();
  const tables = database
    .prepare(`SELECT name FROM sqlite_schema WHERE name GLOB 'postings_*' AND type = 'table'`)
    .pluck()
    .all();
  const found = new Set(
    tables.flatMap((table) =>
      database.prepare(`SELECT DISTINCT article FROM ${table}`).pluck().all(),
    ),
  );
  const state = {
    integrity: ask('PRAGMA integrity_check'),
    articles: ask('SELECT count(*) FROM articles') as number,
    counted: ask('SELECT articles FROM totals'),
    rows: ask('SELECT coalesce(sum(rows), 0) FROM sources'),
    segments: ask('SELECT count(*) FROM segments'),
    tables: tables.length,
    found: found.size,
  };
  database.close();
  return state;
}

/** Begins a new archive, without articles. */
async function begin(): Promise<void> {
  for (const name of ['archive.db', 'archive.db-wal', 'archive.db-shm'])
    rmSync(file(name), { force: true });
  const { status } = await startCli(['archive', 'add', file('archive.db'), file('none.jsonl')]);
  expect(status).toBe(0);
}

const isWhole = ({ articles, tables }: ReturnType<typeof inspect>) => ({
  integrity: 'ok',
  articles,
  counted: articles,
  rows: articles,
  segments: tables,
  tables,
  found: articles,
});

it('is whole after each of twenty kills, and has all that was reported', {
  timeout: TIME_LIMIT,
}, async () => {
  const random = seededRandom('kills');
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  let before = ARTICLES;
  let killed = 0;
  for (let run = 0; run < MOST_RUNS && killed < KILLS; run++) {
    if (before === ARTICLES) {
      await begin();
      before = 0;
    }
    const moment = { reports: upTo(MOST_REPORTS), changes: upTo(MOST_CHANGES) };
    const { isKilled, reported } = await addAndKill(moment);
    if (isKilled) killed++;
    const state = inspect();
    expect(state, JSON.stringify(moment)).toEqual(isWhole(state));
    expect(state.articles).toBeGreaterThanOrEqual(before + reported);
    before = state.articles;
  }
  expect(killed).toBe(KILLS);
  const rest = await startCli(['archive', 'add', file('archive.db'), file('articles.jsonl')]);
  expect(rest.status).toBe(0);
  expect(inspect()).toMatchObject({ articles: ARTICLES, found: ARTICLES });
});

it('says in one sentence that no more can be written, and has all that was reported', {
  timeout: TIME_LIMIT,
}, async () => {
  await begin();
  const args = ['archive', 'add', '--jobs', '1', file('archive.db'), file('articles.jsonl')];
  const { status, stderr } = runWithFileLimit(args, BLOCKS);
  expect(status).toBe(1);
  const last = stderr.trim().split('\n').at(-1);
  expect(last).toMatch(
    /archive\.db: no more can be written to the disk; .* nothing that was reported is lost\.$/,
  );
  const reported = addedSoFar(stderr).at(-1) ?? 0;
  const state = inspect();
  expect(state).toEqual(isWhole(state));
  expect(reported).toBeGreaterThan(0);
  expect(state.articles).toBe(reported);
  expect(await startCli(args)).toMatchObject({ status: 0 });
  expect(inspect()).toMatchObject({ articles: ARTICLES, found: ARTICLES });
});
