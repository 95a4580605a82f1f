import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { samplePages } from './sample-pages.ts';
import { sampleTexts } from './sample-texts.ts';

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, path.endsWith('.gz') ? gzipSync(text) : text);
}

const toLines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/**
 * Writes a small corpus of texts and pages that were made up for this repository. It has all that training reads, so it
 * shows that everything runs; it is too small and too much alike for figures that mean anything.
 * @param folder where to put it; what is there is overwritten
 */
export function buildSample(folder: string): void {
  const pages = samplePages();
  for (const [file, rows] of Object.entries(sampleTexts()))
    write(join(folder, file), toLines(rows));
  for (const { row, html } of pages) write(join(folder, row.file), html);
  write(join(folder, 'pages.jsonl'), toLines(pages.map(({ row }) => row)));
}
