import type { SearchRow } from './search-input.ts';

/** A column of the table: its heading and what stands in it. */
type Column = readonly [heading: string, value: (row: SearchRow) => string];

const percent = (share: number) => `${Math.round(100 * share)} %`;

const share = (row: SearchRow, name: 'sentencesFromOriginal' | 'wordsKept' | 'wordsSwapped') =>
  'wordsKept' in row.shares ? percent(row.shares[name]) : '';

const COLUMNS: readonly Column[] = [
  [
    'copy',
    ({ copy }) => copy.url ?? [copy.file, copy.id].filter((part) => part !== undefined).join(' '),
  ],
  ['copy title', ({ copy }) => copy.title],
  ['original', ({ original }) => original?.url ?? original?.name ?? ''],
  ['original title', ({ original }) => original?.title ?? ''],
  ['original published', ({ original }) => original?.published ?? ''],
  ['relation', ({ shares }) => shares.relation],
  ['sentences from original', (row) => share(row, 'sentencesFromOriginal')],
  ['words kept', (row) => share(row, 'wordsKept')],
  ['words swapped', (row) => share(row, 'wordsSwapped')],
  ['direction', ({ direction }) => direction],
];

/** A cell that begins like a formula would be run by spreadsheets: an apostrophe makes it text (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvLine = (cells: string[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** The first line of the table as CSV (RFC 4180). */
export const csvHead = () => csvLine(COLUMNS.map(([heading]) => heading));

/** One suspect's line of the table as CSV. */
export const csvRow = (row: SearchRow) => csvLine(COLUMNS.map(([, value]) => value(row)));

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);

function htmlCell(value: string): string {
  const text = escapeHtml(value);
  return /^https?:\/\//i.test(value)
    ? `<td><a href="${text}" rel="noreferrer noopener">${text}</a></td>`
    : `<td>${text}</td>`;
}

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentcolor 20%, transparent); padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
th { position: sticky; top: 0; background: canvas; }
`;

/** The beginning of a report as a page that needs no other file. */
export const htmlHead = () =>
  `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n` +
  `<title>Copies found</title>\n<style>${STYLE}</style>\n<h1>Copies found</h1>\n` +
  `<p>The comparison says which words two texts share. It does not say who may use them.</p>\n<table>\n<thead><tr>` +
  `${COLUMNS.map(([heading]) => `<th scope="col">${heading}</th>`).join('')}</tr></thead>\n<tbody>\n`;

/** One suspect's row of the report. */
export const htmlRow = (row: SearchRow) =>
  `<tr>${COLUMNS.map(([, value]) => htmlCell(value(row))).join('')}</tr>\n`;

/** The end of the report. */
export const htmlEnd = () => '</tbody>\n</table>\n</html>\n';

const NAMES: Readonly<Record<string, string>> = { none: 'no original found' };

/** One suspect in a line for people. */
export function textRow(row: SearchRow): string {
  const [copy, original] = [COLUMNS[0], COLUMNS[2]].map((column) => column?.[1](row) ?? '');
  const { relation } = row.shares;
  if (!row.original) return `${copy}: ${NAMES[relation] ?? relation}\n`;
  const parts = `${share(row, 'sentencesFromOriginal')} of its sentences, ${share(row, 'wordsKept')} of its words kept, ${share(row, 'wordsSwapped')} swapped`;
  return `${copy}: ${original}: ${relation}; ${parts}\n`;
}

/** One suspect as a line of JSON. */
export function jsonRow({ copy, original, shares, ...rest }: SearchRow): string {
  return `${JSON.stringify({ copy, original, ...shares, ...rest })}\n`;
}
