import { describe, expect, it } from 'vitest';
import { inflect, inflectionAnalyses } from '../../../training/spinners/inflect.ts';

describe('inflect', () => {
  it.each([
    ['walk', 'past', 'v', 'walked'],
    ['stop', 'ing', 'v', 'stopping'],
    ['make', 'ing', 'v', 'making'],
    ['take the air', 'past', 'v', 'took the air'],
    ['city council', 's', 'n', 'city councils'],
    ['box', 's', 'n', 'boxes'],
    ['party', 's', 'n', 'parties'],
    ['agree', 'past', 'v', 'agreed'],
    ['be', 'past', 'v', 'was'],
    ['happy', 'est', 'a', 'happiest'],
  ] as const)('%s as %s (%s) is %s', (base, form, speech, expected) => {
    expect(inflect(base, form, speech)).toBe(expected);
  });
});

describe('readingsOf', () => {
  it.each([
    ['walked', 'walk', 'past'],
    ['making', 'make', 'ing'],
    ['stopped', 'stop', 'past'],
    ['parties', 'party', 's'],
    ['went', 'go', 'past'],
    ['children', 'child', 's'],
  ])('%s may be %s (%s)', (word, base, form) => {
    expect(inflectionAnalyses(word)).toContainEqual({ base, form });
  });
});
