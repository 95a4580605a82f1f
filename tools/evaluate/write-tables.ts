import type { Table } from './table.ts';
import { writeCell } from './write-cell.ts';

/** Tables for the terminal: columns aligned. */
export function writeTables(tables: Table[]): string {
  return tables.map(writeTable).join('\n\n');
}

function writeTable({ title, note, columns, rows }: Table): string {
  const cells = [columns, ...rows.map((row) => row.map(writeCell))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)));
  const lines = cells.map((row) => {
    return row
      .map((cell, i) => cell.padEnd(i < columns.length - 1 ? (widths[i] ?? 0) : 0))
      .join('  ');
  });
  return [`## ${title}`, ...(note ? [note] : []), ...lines].join('\n');
}

/** Tables for a Markdown page. */
export function writeMarkdown(tables: Table[]): string {
  return tables
    .map(({ title, note, columns, rows }) => {
      const lines = [
        columns,
        columns.map((_, i) => (i === 0 ? '---' : '---:')),
        ...rows.map((row) => row.map(writeCell)),
      ].map((row) => `| ${row.join(' | ')} |`);
      return [`### ${title}`, ...(note ? ['', note] : []), '', ...lines].join('\n');
    })
    .join('\n\n');
}
