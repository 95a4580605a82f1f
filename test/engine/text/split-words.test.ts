import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/engine/text/split-words.ts';

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

  it('says what stands between the words', () => {
    const gaps = splitWords('One two-three, four. Five\nsix').map(({ gap }) => gap);
    expect(gaps).toEqual(['end', 'space', 'hyphen', 'punctuation', 'end', 'end']);
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
