import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/engine/text/split-words.ts';
import { inflect, lemmatize } from '../../../src/engine/thesaurus/inflections.ts';
import { isWordVariant } from '../../../src/engine/thesaurus/is-word-variant.ts';

describe('splitWords', () => {
  it.each([
    ['Bread, and butter.', ['bread', 'and', 'butter']],
    ['She didn’t go.', ['she', "didn't", 'go']],
    ['The U.S. has 1,250 mills', ['the', 'u.s', 'has', '<num>', 'mills']],
    ['of U.Due south law', ['of', 'u', 'due', 'south', 'law']],
    ['e-mail at 7:30', ['e', 'mail', 'at', '<num>']],
    ['', []],
  ])('%s', (text, keys) => {
    expect(splitWords(text).map(({ key }) => key)).toEqual(keys);
  });

  it('tells what stands between the words', () => {
    const gaps = splitWords('One two-three, four. Five\nsix').map(({ gap }) => gap);
    expect(gaps).toEqual(['end', 'space', 'hyphen', 'mark', 'end', 'end']);
  });

  it('gives offsets into the text', () => {
    const text = 'Grüne “Äpfel” — naïve';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Grüne',
      'Äpfel',
      'naïve',
    ]);
  });
});

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

describe('isVariant', () => {
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
