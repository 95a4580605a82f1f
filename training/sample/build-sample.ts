import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readPackageProse } from './read-package-prose.ts';
import { samplePages } from './sample-pages.ts';
import { sampleTexts } from './sample-texts.ts';

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, path.endsWith('.gz') ? gzipSync(text) : text);
}

const toLines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/**
 * Writes a small corpus of free texts: the documentation of the installed packages, spun here, and the pages of this
 * repository. Good for trying out training and evaluation, too small for figures that mean anything.
 * @param folder where to put it; what is there is overwritten
 * @param prose the human texts
 * @returns the number of texts
 */
export function buildSample(folder: string, prose = readPackageProse()): number {
  const pages = samplePages();
  for (const [file, rows] of Object.entries(sampleTexts(prose)))
    write(join(folder, file), toLines(rows));
  for (const { row, html } of pages) write(join(folder, row.file), html);
  write(join(folder, 'pages.jsonl'), toLines(pages.map(({ row }) => row)));
  return prose.length + pages.length;
}
