import { describe, expect, test } from 'vitest';
import { inferDirection } from '../../../../src/engine/alignment/summary/infer-direction.ts';
import { announcesRepublication } from '../../../../src/engine/announces-republication.ts';
import { articleOf, type Page } from '../../repost/page-of.ts';

const here = 'https://reprints.example/count';
const there = 'https://harbourgazette.example/count';
const page = (more: Partial<Page>) =>
  articleOf({ url: here, body: ['The keepers rowed out.'], ...more });
const other = (more: Partial<Page>) => page({ url: there, ...more });

describe('inferDirection', () => {
  test.each([
    ['nothing said', page({}), other({}), undefined, 'cannot-tell'],
    ['a credit, the other page unread', page({}), undefined, 'Source: Harbour Gazette', 'credits'],
    [
      'its own announcement',
      page({}),
      undefined,
      'This post was also published on Harbour Gazette',
      'is-credited-by',
    ],
    ['its canonical address is there', page({ canonical: there }), other({}), undefined, 'credits'],
    [
      'the other’s canonical address is here',
      page({}),
      other({ canonical: here }),
      undefined,
      'is-credited-by',
    ],
    [
      'published days later',
      page({ publishedTime: '2024-05-09' }),
      other({ publishedTime: '2024-05-02' }),
      undefined,
      'credits',
    ],
    [
      'published days earlier',
      page({ publishedTime: '2024-05-02' }),
      other({ publishedTime: '2024-05-09' }),
      undefined,
      'is-credited-by',
    ],
    [
      'published on the same day',
      page({ publishedTime: '2024-05-02T09:00Z' }),
      other({ publishedTime: '2024-05-02T21:00Z' }),
      undefined,
      'cannot-tell',
    ],
    [
      'a credit outweighs a set-back clock',
      page({ publishedTime: '2024-05-01' }),
      other({ publishedTime: '2024-05-02' }),
      'Source: Harbour Gazette',
      'credits',
    ],
    [
      'each points to the other',
      page({ canonical: there }),
      other({ canonical: here }),
      undefined,
      'cannot-tell',
    ],
  ] as const)('%s', (...[, article, original, credit, direction]) => {
    expect(inferDirection(article, original, credit).direction).toBe(direction);
  });

  test('the other page credits this one', () => {
    const words = 'First published at Reprints';
    const copy = other({ after: [`<a href="${here}">${words}</a>`] });
    expect(inferDirection(page({}), copy, undefined, words).direction).toBe('is-credited-by');
  });
});

describe('announcesRepublication', () => {
  test.each([
    'This article was also published in Harbour Gazette.',
    'This piece has since been republished by Harbour Gazette.',
    'Cross-posted to Harbour Gazette.',
    'Dieser Text ist auch erschienen in: Hafenblatt',
    'Este artículo también fue publicado en El Faro',
  ])('%s', (words) => expect(announcesRepublication(words)).toBe(true));

  test.each([
    'This article was originally published in Harbour Gazette.',
    'Republished from Harbour Gazette with permission.',
    'This article was republished here with permission of Harbour Gazette.',
    'Cross-posted from Harbour Gazette.',
    'Source: Harbour Gazette',
    'Zuerst erschienen im Hafenblatt',
  ])('not: %s', (words) => expect(announcesRepublication(words)).toBe(false));
});
