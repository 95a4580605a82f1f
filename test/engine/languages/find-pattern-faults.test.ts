import { expect, it } from 'vitest';
import { findPatternFaults } from './find-pattern-faults.ts';

it.each([
  ['published ^on @', 'elsewhere than at its start'],
  ['@ published on', 'elsewhere than at its end'],
  ['^this {peace} first appeared on @', 'only {piece}'],
  ['^(first|originally published on @', 'not closed'],
  ['^[first (published|printed)] on @', 'brackets in brackets'],
  ['^(first||originally) published on @', 'an empty choice'],
  ['^first  published on @', 'spaces too many'],
  ['^[first] @', 'has no words'],
])('answers “%s” with one sentence', (pattern, words) => {
  expect(findPatternFaults(pattern)).toHaveLength(1);
  expect(findPatternFaults(pattern)[0]).toContain(words);
  expect(findPatternFaults(pattern)[0]).toContain(pattern);
});

it('finds nothing wrong with a right one', () => {
  expect(findPatternFaults('^this [{piece}] … (first|originally) publish* (on|in) @')).toEqual([]);
});
