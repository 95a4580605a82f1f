import type { SpinRule } from '../spin-rule.ts';

/** Alternatives in braces: {buy|purchase|get}. Lengths are bounded, so the expression stays linear. */
const ALTERNATIVES = /\{[^{}|\n<>=;]{1,60}(?:\|[^{}|\n<>=;]{0,60}){1,12}\}/g;

/** Leftovers of a template from which many versions of a text are drawn. */
export const spintax: SpinRule = {
  signal: 'spintax',
  weight: 1,
  find: (text) =>
    Array.from(text.matchAll(ALTERNATIVES), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      key: found,
    })),
};
