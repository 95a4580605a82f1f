import type { Cell } from './table.ts';

/** One cell in words: a rate as "98.2 % (56/57; 90.7–99.7)". */
export function formatCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : cell.toFixed(3);
  if (cell.of === 0) return '–';
  const { hits, of, low, high } = cell;
  const digits = hits / of < 0.02 ? 2 : 1;
  const percent = (share: number) => (100 * share).toFixed(digits);
  return `${percent(hits / of)} % (${hits}/${of}; ${percent(low)}–${percent(high)})`;
}
