import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { decompress } from '../../src/cli/decompress.ts';
import { readInputs } from '../../src/cli/read-inputs.ts';
import { splitLines } from '../../src/cli/split-lines.ts';

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const folder = mkdtempSync(join(tmpdir(), 'unspun-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const inputs = await collect(readInputs(file));
  return inputs.map((input) => JSON.parse(JSON.stringify(input).replaceAll(`${folder}/`, '')));
}

test.each<[name: string, content: string | Uint8Array, inputs: unknown[]]>([
  ['page.html', '<p>café', [{ file: 'page.html', html: '<p>café' }]],
  ['latin.html', Uint8Array.from([0x63, 0xe9]), [{ file: 'latin.html', html: 'cé' }]],
  ['text.md', '\ufeffText', [{ file: 'text.md', text: 'Text' }]],
  ['empty.txt', '', [{ file: 'empty.txt', text: '' }]],
  [
    'rows.jsonl',
    '\ufeff{"id":"a","text":"One"}\r\n\n{"html":"<p>","url":"https://a.example/"}',
    [
      { file: 'rows.jsonl', id: 'a', text: 'One' },
      { file: 'rows.jsonl', url: 'https://a.example/', html: '<p>' },
    ],
  ],
  ['packed.txt.gz', gzipSync('Text'), [{ file: 'packed.txt.gz', text: 'Text' }]],
  ['packed-unnamed.txt', gzipSync('Text'), [{ file: 'packed-unnamed.txt', text: 'Text' }]],
  [
    'torn.txt.gz',
    gzipSync('Text').subarray(0, 12),
    [{ problem: 'torn.txt.gz: is not whole; its gzip data end too early.' }],
  ],
  [
    'list.jsonl',
    '[1]',
    [{ problem: 'list.jsonl, line 1: is no JSON object; write one document a line.' }],
  ],
])('%s', async (name, content, inputs) => {
  expect(await read(name, content)).toEqual(inputs);
});

test('a folder is reported, not thrown', async () => {
  expect(await collect(readInputs(`${folder}/`))).toEqual([
    { problem: `${folder}/: give a file that ends in .html, .txt or .jsonl, or their .gz.` },
  ]);
});

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

test.each([1, 2, 3, 7, 64])('lines survive chunks of %d bytes', async (size) => {
  const text = 'é one\u2028still one\n\n漢字 two\r\n😀 three';
  const lines = await collect(splitLines(chunksOf(Buffer.from(text), size)));
  expect(lines).toEqual(['é one\u2028still one', '', '漢字 two\r', '😀 three']);
  const packed = chunksOf(gzipSync(text), size);
  expect(Buffer.concat(await collect(decompress(packed))).toString()).toBe(text);
});
