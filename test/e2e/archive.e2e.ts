import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FORMAT_VERSION } from '../../src/cli/archive/archive-store.ts';
import { startCli } from '../harness/archive/run-cli.ts';
import { type PostgresServer, startPostgres } from '../harness/archive/start-postgres.ts';
import { makeNews, spinNews } from './made-up-news.ts';

const ARTICLES = 1200;
const SUSPECTS = 40;

const addressOf = (i: number) => `https://paper.example/2026/05/${i}`;

let folder: string;
let server: PostgresServer;
const file = (name: string) => join(folder, name);
const archives: Record<string, string> = {};

const rows = (texts: object[]) => texts.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Each test starts the command line several times, on a machine that does other things, too. Milliseconds. */
vi.setConfig({ testTimeout: 300_000 });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unspun-archive-'));
  server = await startPostgres();
  Object.assign(archives, { SQLite: file('archive.db'), PostgreSQL: server.address });
  const articles = Array.from({ length: ARTICLES }, (_, i) => ({
    url: addressOf(i),
    text: makeNews(`news ${i}`),
  }));
  writeFileSync(file('articles.jsonl'), rows(articles));
  const copies = Array.from({ length: SUSPECTS }, (_, i) => ({
    id: i,
    text: spinNews(makeNews(`news ${i}`)),
  }));
  const strangers = Array.from({ length: SUSPECTS }, (_, i) => ({
    id: `new ${i}`,
    text: makeNews(`other ${i}`),
  }));
  writeFileSync(file('suspects.jsonl'), rows([...copies, ...strangers]));
});

afterAll(() => {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const withoutTimes = (printed: string) =>
  printed
    .trim()
    .split('\n')
    .map((line) => ({ ...JSON.parse(line), milliseconds: 0 }));

async function search(archive: string, ...options: string[]) {
  const found = await startCli([
    'compare',
    ...options,
    '--archive',
    archive,
    file('suspects.jsonl'),
  ]);
  expect(found.status).toBe(0);
  return found.stdout;
}

describe.each(['SQLite', 'PostgreSQL'])('an archive in %s', (kind) => {
  it('is made once, and changes nothing when the same articles come again', async () => {
    const archive = archives[kind] as string;
    const first = await startCli(['archive', 'add', archive, file('articles.jsonl')]);
    expect(first.stdout).toContain('1,200 added.');
    expect(first.stdout).not.toContain('secret');
    copyFileSync(file('articles.jsonl'), file('again.jsonl'));
    const again = await startCli([
      'archive',
      'add',
      archive,
      file('articles.jsonl'),
      file('again.jsonl'),
    ]);
    expect(again.stdout).toContain('0 added, 2,400 already there.');
    const { stdout } = await startCli(['archive', 'info', '--json', archive]);
    expect(JSON.parse(stdout)).toMatchObject({
      articles: ARTICLES,
      kind,
      formatVersion: FORMAT_VERSION,
    });
  });

  it('names the original of every copy, and of nothing else, in the order of the suspects', async () => {
    const found = withoutTimes(await search(archives[kind] as string, '--json'));
    expect(found.map(({ original }) => original?.url ?? null)).toEqual([
      ...Array.from({ length: SUSPECTS }, (_, i) => addressOf(i)),
      ...Array.from({ length: SUSPECTS }, () => null),
    ]);
  });

  it('replaces an article whose text has changed, and removes one', async () => {
    const archive = archives[kind] as string;
    writeFileSync(file('changed.jsonl'), rows([{ url: addressOf(0), text: makeNews('changed') }]));
    const added = await startCli(['archive', 'add', archive, file('changed.jsonl')]);
    expect(added.stdout).toContain('0 added, 1 replaced');
    const removed = await startCli([
      'archive',
      'remove',
      archive,
      addressOf(1),
      'https://paper.example/none',
    ]);
    expect(removed).toMatchObject({ status: 1 });
    expect(removed.stdout).toContain('1 removed, 1 were not in the archive');
    const found = withoutTimes(await search(archive, '--json', '--jobs', '1'));
    expect(found.slice(0, 3).map(({ original }) => original?.url ?? null)).toEqual([
      null,
      null,
      addressOf(2),
    ]);
  });

  it('goes on after damaged input, with one line for each', async () => {
    writeFileSync(file('bad.jsonl'), '{"text": "half\n');
    writeFileSync(file('bad.html.gz'), Buffer.from([0x1f, 0x8b, 1, 2, 3]));
    writeFileSync(file('good.jsonl'), rows([{ url: addressOf(9999), text: makeNews('good') }]));
    const paths = ['bad.jsonl', 'bad.html.gz', 'good.jsonl'].map(file);
    const { status, stdout, stderr } = await startCli([
      'archive',
      'add',
      archives[kind] as string,
      ...paths,
    ]);
    expect({ status, stdout }).toMatchObject({ status: 1 });
    expect(stdout).toContain('1 added, 2 could not be read.');
    expect(stderr).toMatch(/bad\.jsonl, line 1: is no JSON object/);
    expect(stderr).toMatch(/bad\.html\.gz: is not whole/);
  });
});

it('both stores give the same answers', async () => {
  const [one, other] = await Promise.all(
    Object.values(archives).map((archive) => search(archive, '--json')),
  );
  expect(withoutTimes(one as string)).toEqual(withoutTimes(other as string));
});

it('prints a table as CSV and as a page', async () => {
  const csv = await search(archives.SQLite as string, '--csv');
  expect(csv.trim().split('\r\n')).toHaveLength(1 + 2 * SUSPECTS);
  const html = await search(archives.SQLite as string, '--html');
  expect(html.match(/<tr>/g)).toHaveLength(1 + 2 * SUSPECTS);
  expect(html.trimEnd().endsWith('</html>')).toBe(true);
});

it('two writers take turns, and both are done in the end', async () => {
  const archive = file('two.db');
  writeFileSync(
    file('more.jsonl'),
    rows(
      Array.from({ length: 600 }, (_, i) => ({
        url: `https://b.example/${i}`,
        text: makeNews(`b ${i}`),
      })),
    ),
  );
  const runs = await Promise.all(
    ['articles.jsonl', 'more.jsonl'].map((name) =>
      startCli(['archive', 'add', '--jobs', '1', archive, file(name)]),
    ),
  );
  expect(runs.map(({ status }) => status)).toEqual([0, 0]);
  const { stdout } = await startCli(['archive', 'info', '--json', archive]);
  expect(JSON.parse(stdout).articles).toBe(ARTICLES + 600);
});

describe('an archive that cannot be used', () => {
  const cases: [name: string, archive: () => string, sentence: RegExp][] = [
    ['wrong password', () => server.address.replace('secret', 'guess'), /refused the password/],
    ['server that is not there', () => 'postgres://me:x@127.0.0.1:1/articles', /does not answer/],
    ['unknown host', () => 'postgres://me:x@nowhere.invalid/articles', /cannot be found/],
    ['unknown database', () => server.address.replace('/articles', '/letters'), /no such database/],
    ['file that is no archive', () => file('articles.jsonl'), /is no archive/],
    ['file that is not there', () => file('none.db'), /there is no archive/],
    ['older format', () => file('old.db'), /older format/],
    ['newer format', () => file('new.db'), /newer version/],
  ];

  it.each(cases)('%s: one clear sentence', async (_, archive, sentence) => {
    for (const [name, version] of [
      ['old.db', 0],
      ['new.db', 99],
    ] as const) {
      const database = new Sqlite(file(name));
      database.pragma(`application_id = ${0x554e5350}`);
      database.pragma(`user_version = ${version}`);
      database.close();
    }
    const { status, stderr } = await startCli(['archive', 'info', archive()]);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/secret|guess/);
  });
});
