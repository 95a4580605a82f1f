import { describe, expect, it } from 'vitest';
import { isWordVariant } from '../../../src/engine/thesaurus/is-word-variant.ts';

describe('isWordVariant', () => {
  it.each([
    ['organise', 'organize'],
    ['colour', 'color'],
    ['centre', 'center'],
    ['among', 'amongst'],
    ['travelled', 'traveled'],
    ['pct', 'percent'],
    ['bakes', 'baked'],
    ['ceo', 'chief executive officer'],
  ])('%s is %s', (a, b) => {
    expect([isWordVariant(a, b), isWordVariant(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['past', 'by'],
    ['pop', 'popular'],
    ['united states', 'us'],
    ['information technology', 'it'],
    ['non', 'not'],
    ['behemothic', 'behemoth'],
  ])('%s is not %s', (a, b) => {
    expect(isWordVariant(a, b)).toBe(false);
  });
});
