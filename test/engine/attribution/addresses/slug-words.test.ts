import { expect, it } from 'vitest';
import {
  compareSlug,
  slugWords,
  titleWords,
} from '../../../../src/engine/attribution/addresses/slug-words.ts';

it('takes the words of the part with most words, without numbers and endings', () => {
  expect(slugWords('https://a.example/2024/03/the-old-lamp-90210-deadbeef00.html')).toEqual([
    'the',
    'old',
    'lamp',
  ]);
  expect(slugWords('https://a.example/')).toEqual([]);
});

it('reads damaged escapes as they stand', () => {
  expect(slugWords('https://a.example/old-lamp-%E0%A4')).toContain('lamp');
});

it('knows both spellings of an umlaut', () => {
  const words = titleWords('Die Brücke über den Fluß');
  for (const word of ['brucke', 'bruecke', 'uber', 'ueber', 'fluss']) expect(words).toContain(word);
});

it('counts the words that a title shares, also within compounds', () => {
  expect(compareSlug('https://a.example/old-lamp-found', 'The old lamp was found')).toEqual({
    words: 3,
    shared: 3,
  });
  expect(compareSlug('https://a.example/plaetzchen-backen', 'Mandelplätzchen vom Blech')).toEqual({
    words: 2,
    shared: 1,
  });
});
