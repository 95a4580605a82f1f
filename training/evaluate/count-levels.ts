import type { Answer } from '../../src/engine/verdict.ts';
import { rateWithInterval } from './rate.ts';
import type { Cell } from './table.ts';

/** The two columns of every recall table: how many are warned of, and how many are at least noticed. */
export const LEVEL_COLUMNS = ['warning', 'notice or warning'];

/** The cells under LEVEL_COLUMNS. */
export function countLevels(judged: { answer: Pick<Answer, 'level'> }[]): Cell[] {
  const warning = judged.filter(({ answer }) => answer.level === 'warning').length;
  const notice = judged.filter(({ answer }) => answer.level === 'notice').length;
  return [
    rateWithInterval(warning, judged.length),
    rateWithInterval(warning + notice, judged.length),
  ];
}
