import { spin } from '../../../training/spinners/spin.ts';
import { SPINNERS } from '../../../training/spinners/spinners.ts';

/** Spinners that rank nothing by the words of the corpus, so that copies are the same with and without one. */
const USED = SPINNERS.filter(
  ({ sense, sources, keepsRarerThan }) =>
    (sense === 'any' || sense === 'first') && keepsRarerThan === 0 && !('vectors' in sources),
);

/** Shares of the words that are replaced, by turns; spinners know fewer words than the last asks for. */
const RATES = [0.1, 0.2, 0.3, 0.5];

/** A copy of a text as a spinner leaves it; another spinner for each number. */
export function spinCopy(text: string, number: number): string {
  const [spinner, rate] = [USED[number % USED.length], RATES[number % RATES.length]];
  return spinner && rate ? spin(text, spinner, rate, String(number)).text : text;
}
