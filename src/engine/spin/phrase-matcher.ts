import type { RuleMatch } from './spin-rule.ts';

const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}])`;

/**
 * Makes a finder of fixed phrases. Entries are separated by "|", each "phrase" or "phrase: what it stands for";
 * a space in a phrase matches one space or line end. With `exact` the case counts.
 */
export function phraseMatcher(table: string, exact = false): (text: string) => RuleMatch[] {
  const entries = new Map(
    table.split('|').map((entry): [string, string | undefined] => {
      const [phrase = '', expected] = entry.split(': ');
      return [exact ? phrase : phrase.toLowerCase(), expected];
    }),
  );
  const phrases = [...entries.keys()].sort((a, b) => b.length - a.length);
  const escaped = phrases.map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `${WORD_START}(?:${escaped.join('|').replaceAll(' ', '\\s')})${WORD_END}`,
    exact ? 'gu' : 'giu',
  );
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => {
      const spaced = found.replaceAll(/\s/g, ' ');
      const key = exact ? spaced : spaced.toLowerCase();
      const expected = entries.get(key);
      return { start: index, end: index + found.length, key, ...(expected && { expected }) };
    });
}
