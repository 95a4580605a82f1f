import { formatCell } from './format-cell.ts';
import type { Table } from './table.ts';

/** Tables for the terminal: columns aligned. */
export function formatTables(tables: Table[]): string {
  return tables.map(formatTable).join('\n\n');
}

function formatTable({ title, note, columns, rows }: Table): string {
  const cells = [columns, ...rows.map((row) => row.map(formatCell))];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)));
  const lines = cells.map((row) => {
    return row
      .map((cell, i) => cell.padEnd(i < columns.length - 1 ? (widths[i] ?? 0) : 0))
      .join('  ');
  });
  return [`## ${title}`, ...(note ? [note] : []), ...lines].join('\n');
}

/** Tables for a Markdown page. */
export function formatMarkdown(tables: Table[]): string {
  return tables
    .map(({ title, note, columns, rows }) => {
      const lines = [
        columns,
        columns.map((_, i) => (i === 0 ? '---' : '---:')),
        ...rows.map((row) => row.map(formatCell)),
      ].map((row) => `| ${row.join(' | ')} |`);
      return [`### ${title}`, ...(note ? ['', note] : []), '', ...lines].join('\n');
    })
    .join('\n\n');
}
