import { describe, expect, it } from 'vitest';
import { inflect, lemmatize } from '../../../src/engine/thesaurus/inflections.ts';

describe('inflections', () => {
  it.each([
    ['written', 'write', 'participle'],
    ['children', 'child', 's'],
    ['running', 'run', 'ing'],
    ['making', 'make', 'ing'],
    ['cities', 'city', 's'],
    ['boxes', 'box', 's'],
    ['carried', 'carry', 'past'],
    ['carried', 'carry', 'participle'],
    ['was', 'be', 'past'],
    ['happier', 'happy', 'er'],
    ['biggest', 'big', 'est'],
    ['worse', 'bad', 'er'],
  ] as const)('%s may be a form of %s', (word, lemma, form) => {
    expect(lemmatize(word)).toContainEqual({ lemma, form });
    expect(inflect(lemma, form)).toContain(word);
  });

  it.each(['glass', 'as', 'red', 'the', ''])('%j is first of all its own base form', (word) => {
    expect(lemmatize(word)[0]).toEqual({ lemma: word, form: 'base' });
    expect(inflect(word, 'base')).toEqual([word]);
  });

  it('does not take -ss or short words apart', () => {
    expect(lemmatize('glass')).toHaveLength(1);
    expect(lemmatize('as')).toHaveLength(1);
  });
});
