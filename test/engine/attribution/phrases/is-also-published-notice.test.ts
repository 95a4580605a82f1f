import { expect, it } from 'vitest';
import { isAlsoPublishedNotice } from '../../../../src/engine/attribution/phrases/is-also-published-notice.ts';

const isNotice = (phrase: string, before = '', after = '') =>
  isAlsoPublishedNotice(before + phrase + after, {
    start: before.length,
    end: before.length + phrase.length,
  });

it.each([
  'this article was also published on',
  'auch erschienen in',
  'également publié sur',
  'опубликовано также на',
  '本文也發表於',
  'この記事は他にも掲載',
])('finds the “also” of “%s”', (phrase) => {
  expect(isNotice(phrase)).toBe(true);
});

it.each(['first published on', 'published by pureharbour', 'by alsop', 'repurely', ''])(
  'finds none in “%s”',
  (phrase) => {
    expect(isNotice(phrase)).toBe(false);
  },
);

it('reads only the wording of the credit', () => {
  expect(isNotice('first published on', 'also this was ', ' also here')).toBe(false);
});
