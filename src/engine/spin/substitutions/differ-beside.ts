import type { TokenSpan } from '../document.ts';

/** The language model looks at so many words before and after a span. */
export const CONTEXT_SIZE = 2;

/** Whether two readings (ids) of a text differ in what the language model sees beside a span. */
export function differBeside(
  { from, to }: Pick<TokenSpan, 'from' | 'to'>,
  a: Int32Array,
  b: Int32Array,
): boolean {
  for (let i = from - CONTEXT_SIZE; i < to + CONTEXT_SIZE; i++)
    if ((i < from || i >= to) && a[i] !== b[i]) return true;
  return false;
}
