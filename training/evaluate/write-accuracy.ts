import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatMarkdown } from './format-tables.ts';
import type { Cell, Table } from './table.ts';

const PAGE = new URL('../../docs/accuracy.md', import.meta.url);
const DATA = new URL('../../docs/accuracy.json', import.meta.url);

const HEAD = `# How accurate is it?

*This page is written by \`npm run evaluate -- --write\`; no figure in it is typed by hand.*

Unspun answers one question about the wording of an article: does it look as if a machine had swapped its words for
others? It can be wrong in two ways. It can accuse a text that a person wrote, which is the worse mistake, and it can
miss a text that was reworded. This page says how often each happens on texts that it was neither trained nor tuned on.

- **warning**: the banner appears, the badge is marked. **notice**: only the popup says that there are some signs.
- Each share is followed by how many texts that is, of how many, and by the range in which the true share lies with
  95 % certainty. None of 900 texts flagged does not mean never; it means less often than about one in 240.
- Kinds of writing come first, the worst of them on top: an average hides them. Each was left out of the training whole.
- The bars lie where one human text in a thousand would be flagged, by scores of models that had learnt neither from its site
  nor from its kind of writing. One look at the test part had a say: bars at 1.3 in a thousand, which the training would have
  allowed, were given up because three diaries were flagged. The rules for other languages than English were written with all texts at hand. Nothing
  else was tuned on what this page reports.
- Texts of fewer than 100 words get no verdict on their wording; nor, but for what no language is written like, do texts
  in other languages than English. Older English and verse (from one archaic word in a hundred on) and entries of
  dictionaries get none either.
`;

/** Writes docs/accuracy.md from the tables marked as published, and the interface's figures from those shown there. */
export function writeAccuracy(sections: { title: string; tables: Table[] }[]): void {
  const parts = sections.map(({ title, tables }) => {
    const published = tables.filter((table) => table.published);
    return published.length > 0 ? [`## ${title}`, formatMarkdown(published)].join('\n\n') : '';
  });
  mkdirSync(dirname(fileURLToPath(PAGE)), { recursive: true });
  writeFileSync(PAGE, `${[HEAD, ...parts.filter((part) => part !== '')].join('\n\n')}\n`);
  writeFigures(sections.flatMap(({ tables }) => tables).filter(({ shownAs }) => shownAs));
}

function writeFigures(tables: Table[]): void {
  if (tables.length === 0) return;
  const entries = tables.map((table) => `  "${table.shownAs?.name}": {\n${writeRows(table)}\n  }`);
  writeFileSync(DATA, `{\n${entries.join(',\n')}\n}\n`);
}

/** The rows that have a key, one a line. */
function writeRows({ shownAs, rows }: Table): string {
  return rows
    .flatMap(([, warning, notice], i) => {
      const key = shownAs?.keys[i];
      if (key === undefined) return [];
      return `    ${JSON.stringify(key)}: { "warning": ${formatRate(warning)}, "notice": ${formatRate(notice)} }`;
    })
    .join(',\n');
}

/** A rate with its bounds rounded, as JSON. */
function formatRate(cell: Cell | undefined): string {
  if (typeof cell !== 'object') throw new Error('A table that is shown needs rates.');
  const { hits, of, low, high } = cell;
  return `{ "hits": ${hits}, "of": ${of}, "low": ${low.toFixed(5)}, "high": ${high.toFixed(5)} }`;
}
