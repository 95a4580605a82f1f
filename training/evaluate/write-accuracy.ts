import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formatMarkdown } from './format-tables.ts';
import { writeReadmeFigures } from './readme-figures.ts';
import { renewPage } from './renew-page.ts';
import { SECTIONS } from './sections.ts';
import type { Cell, Rate, Table } from './table.ts';
import { trainedMarks } from './trained-mark.ts';

const PAGE = new URL('../../docs/accuracy.md', import.meta.url);
const DATA = new URL('../../docs/accuracy.json', import.meta.url);

const headOf = ({ verdicts, names }: ReturnType<typeof trainedMarks>) => `# How accurate is it?

*This page is written by \`npm run evaluate -- --write\`; no figure in it is typed by hand.*

Unspun answers one question about the wording of an article: does it look as if a machine had swapped its words for
others? It can be wrong in two ways. It can accuse a text that a person wrote, which is the worse mistake, and it can
miss a text that was reworded. This page says how often each happens on texts that it was neither trained nor tuned on.

- **warning**: the banner appears, the badge is marked. **notice**: only the popup says that there are some signs.
- Each share is followed by how many texts that is, of how many, and by the range in which the true share lies with
  95 % certainty. None of 900 texts flagged does not mean never; it means less often than about one in 240.
- Kinds of writing come first, the worst of them on top: an average hides them. Each was left out of the training whole.
- The bars lie where one human text in a thousand would be flagged, by scores of models that learnt neither from its
  site nor from its kind of writing. One look at the test part had a say: bars at 1.3 in a thousand, which the training
  would have allowed, were given up because three diaries were flagged. The rules for languages other than English were
  written with all texts at hand. Nothing else was tuned on what this page reports.
- Texts of fewer than 100 words get no verdict on their wording; nor, but for what no language is written like, do texts
  in other languages than English. Older English and verse (from one archaic word in a hundred on) and entries of
  dictionaries get none either.
- The numbers that ship, as training wrote them, have marks: ${verdicts} those that verdicts depend on, ${names} those that
  name what stood there. Below each heading stand the marks of those that its tables were measured with.
`;

type Figures = Record<string, Record<string, { warning: Rate; notice: Rate }>>;

/**
 * Writes docs/accuracy.md from the tables marked as published, and the interface's figures from those shown there. What
 * other sections said before stays.
 */
export function writeAccuracy(
  measured: { title: string; namesWords: boolean; tables: Table[] }[],
): void {
  const marks = trainedMarks();
  const parts = measured.map(({ title, namesWords, tables }) => {
    const published = tables.filter((table) => table.published);
    const mark = namesWords ? `${marks.verdicts} and ${marks.names}` : marks.verdicts;
    return { title, mark, text: formatMarkdown(published) };
  });
  const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const titles = SECTIONS.map(({ title }) => title);
  writeFileSync(PAGE, renewPage({ before, head: headOf(marks), titles }, parts));
  writeFigures(measured.flatMap(({ tables }) => tables).filter(({ shownAs }) => shownAs));
}

function writeFigures(tables: Table[]): void {
  const figures: Figures = existsSync(DATA) ? JSON.parse(readFileSync(DATA, 'utf8')) : {};
  for (const table of tables) figures[table.shownAs?.name ?? ''] = figuresOf(table);
  const entries = Object.entries(figures).map(([name, rows]) => {
    return `  "${name}": {\n${Object.entries(rows).map(formatRow).join(',\n')}\n  }`;
  });
  writeFileSync(DATA, `{\n${entries.join(',\n')}\n}\n`);
  writeReadmeFigures();
}

/** The rows that have a key. */
function figuresOf({ shownAs, rows }: Table): Figures[string] {
  const keyed = rows.flatMap(([, warning, notice], i) => {
    const key = shownAs?.keys[i];
    if (key === undefined) return [];
    return [[key, { warning: rateOf(warning), notice: rateOf(notice) }] as const];
  });
  return Object.fromEntries(keyed);
}

function rateOf(cell: Cell | undefined): Rate {
  if (typeof cell !== 'object') throw new Error('A table that is shown needs rates.');
  return cell;
}

const formatRow = ([key, { warning, notice }]: [string, { warning: Rate; notice: Rate }]) =>
  `    ${JSON.stringify(key)}: { "warning": ${formatRate(warning)}, "notice": ${formatRate(notice)} }`;

/** A rate with its bounds rounded, as JSON. */
const formatRate = ({ hits, of, low, high }: Rate): string =>
  `{ "hits": ${hits}, "of": ${of}, "low": ${low.toFixed(5)}, "high": ${high.toFixed(5)} }`;
