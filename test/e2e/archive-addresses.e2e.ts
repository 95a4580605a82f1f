import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCli } from '../harness/archive/run-cli.ts';
import { makeNews, spinNews } from './made-up-news.ts';

const NAMES = join(import.meta.dirname, '..', 'harness', 'archive', 'local-names.cjs');

let folder: string;
let server: Server;
let site: string;
let asked: string[] = [];

const file = (name: string) => join(folder, name);

const page = (path: string) =>
  `<!doctype html><html lang="en"><title>News ${path}</title><article><h1>News ${path}</h1>
   <p>${makeNews(path, 6)}</p><p>${makeNews(`${path} more`, 6)}</p></article></html>`;

const sitemap = (paths: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
    .map((path) => `<url><loc>${site}${path}</loc></url>`)
    .join('')}</urlset>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'unspun-addresses-'));
  vi.stubEnv('NODE_OPTIONS', `--require ${NAMES}`);
  server = createServer(({ url = '', headers }, response) => {
    asked.push(url);
    if (headers.cookie || headers.referer) response.writeHead(400).end();
    else if (url.includes('gone')) response.writeHead(404).end();
    else if (url.endsWith('.xml'))
      response.writeHead(200, { 'content-type': 'application/xml' }).end(sitemap(['/e', '/f']));
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(url));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://paper.example:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  asked = [];
});

afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const feeds: [name: string, xml: () => string, paths: string[], requests: string[]][] = [
  ['sitemap.xml', () => sitemap(['/a', '/b']), ['/a', '/b'], ['/a', '/b']],
  [
    'index.xml',
    () => `<sitemapindex><sitemap><loc>${site}/part.xml</loc></sitemap></sitemapindex>`,
    ['/e', '/f'],
    ['/part.xml', '/e', '/f'],
  ],
  [
    'feed.rss',
    () => `<rss><channel><item><link>${site}/c</link></item></channel></rss>`,
    ['/c'],
    ['/c'],
  ],
  [
    'feed.atom',
    () =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="${site}/d"/></entry></feed>`,
    ['/d'],
    ['/d'],
  ],
  ['list.txt', () => `# pages\n${site}/g\n${site}/h\n`, ['/g', '/h'], ['/g', '/h']],
];

describe('addresses saved as a file, read from a server', () => {
  it.each(feeds)(
    '%s: fetches its pages, and finds copies of them',
    async (name, xml, paths, requests) => {
      writeFileSync(file(name), xml());
      const archive = file(`${name}.db`);
      const added = await startCli(['archive', 'add', archive, file(name)]);
      expect(added).toMatchObject({ status: 0 });
      expect(added.stdout).toContain(`${paths.length} added.`);
      expect(asked).toEqual(requests);
      const rows = paths.map(
        (path) => `${JSON.stringify({ text: spinNews(makeNews(path, 6)) })}\n`,
      );
      writeFileSync(file('copies.jsonl'), rows.join(''));
      const found = await startCli([
        'compare',
        '--archive',
        archive,
        '--json',
        file('copies.jsonl'),
      ]);
      const originals = found.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).original?.url);
      expect(originals).toEqual(paths.map((path) => site + path));
    },
  );

  it('says in one line which page could not be fetched, and adds the others', async () => {
    writeFileSync(file('some.xml'), sitemap(['/i', '/gone', '/k']));
    const added = await startCli(['archive', 'add', file('some.db'), file('some.xml')]);
    expect(added).toMatchObject({ status: 1 });
    expect(added.stdout).toContain('2 added, 1 could not be read.');
    expect(added.stderr).toMatch(/\/gone: is not there any more\./);
  });

  it('fetches nothing from addresses of a private network', async () => {
    const own = site.replace('paper.example', '127.0.0.1');
    writeFileSync(file('private.txt'), `${own}/l\n`);
    const added = await startCli(['archive', 'add', file('private.db'), file('private.txt')]);
    expect(added).toMatchObject({ status: 1 });
    expect(added.stderr).toContain('is an address of a private network');
    expect(asked).toEqual([]);
  });
});
