import { readFileSync, writeFileSync } from 'node:fs';

const DATA = new URL('../../docs/accuracy.json', import.meta.url);
const README = new URL('../../README.md', import.meta.url);

/** What stands between these lines is written from docs/accuracy.json, as the settings page's table is. */
const BEGIN = '<!-- figures: npm run evaluate -- --readme -->';
const END = '<!-- /figures -->';

interface Share {
  hits: number;
  of: number;
  low: number;
  high: number;
}

/** The figures by table and row, as docs/accuracy.json holds them. */
export type Figures = Record<string, Record<string, { warning: Share; notice: Share }>>;

/** The rows of the settings page's table. */
const ROWS: [label: string, table: string, row: string][] = [
  ['people’s pages, web documents and texts', 'humans', 'all'],
  ['diaries of 2004', 'humans', 'diary'],
  ['odd texts: learners, poetry, law, dialect, texts about spinning', 'humans', 'hard-negative'],
  ['honest article pages, *taken from elsewhere*', 'honest', 'all'],
  ['spun English texts from the wild, 100 words or more', 'wild', 'english'],
  ['what public spinners made of articles, 200 words or more', 'spinners', 'all'],
];

/** "3 of 5,523 (0.05 %; 0.02–0.16)": the 95 % interval last. */
function formatShare({ hits, of, low, high }: Share): string {
  const digits = hits / of < 0.02 ? 2 : 0;
  const percent = (share: number) => (100 * share).toFixed(digits);
  const count = (value: number) => value.toLocaleString('en');
  return `${count(hits)} of ${count(of)} (${percent(hits / of)} %; ${percent(low)}–${percent(high)})`;
}

/** The table of figures for the README, with its head. */
export function formatReadmeFigures(figures: Figures): string {
  const rows = ROWS.flatMap(([label, table, row]) => {
    const rates = figures[table]?.[row];
    return rates
      ? [`| ${label} | ${formatShare(rates.warning)} | ${formatShare(rates.notice)} |`]
      : [];
  });
  return ['| texts | `warning` | `notice` or more |', '|---|---|---|', ...rows].join('\n');
}

/**
 * A README with its table of figures renewed.
 * @throws one sentence if it has no place for them
 */
export function withFigures(readme: string, figures: Figures): string {
  const [before, rest] = readme.split(`${BEGIN}\n`);
  const [, after] = rest?.split(`\n${END}`) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`README.md has no "${BEGIN}" with "${END}" after it.`);
  return `${before}${BEGIN}\n${formatReadmeFigures(figures)}\n${END}${after}`;
}

/** Writes the figures of docs/accuracy.json into README.md. */
export function writeReadmeFigures(): void {
  const figures = JSON.parse(readFileSync(DATA, 'utf8')) as Figures;
  writeFileSync(README, withFigures(readFileSync(README, 'utf8'), figures));
}
