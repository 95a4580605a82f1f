import { describe, expect, it } from 'vitest';
import { inflect, lemmatize } from '../../../src/engine/thesaurus/inflections.ts';

describe('inflections', () => {
  it.each([
    ['written', 'write', 'participle'],
    ['children', 'child', 's'],
    ['running', 'run', 'ing'],
    ['making', 'make', 'ing'],
    ['cities', 'city', 's'],
    ['carried', 'carry', 'past'],
    ['was', 'be', 'past'],
  ] as const)('%s may be a form of %s', (word, lemma, form) => {
    expect(lemmatize(word)).toContainEqual({ lemma, form });
    expect(inflect(lemma, form)).toContain(word);
  });
});
