import { expect, it } from 'vitest';
import { announcesRepublication } from '../../src/engine/announces-republication.ts';

it.each([
  'Also published at Welling Times',
  'This post was featured on Welling Times.',
  'It has since been reprinted by others',
  'Crossposted to my blog',
  'Auch erschienen in der Wellinger Zeitung',
  'Публикация: также опубликовано в газете',
  'この記事は他紙にも掲載されました',
])('“%s” names a copy', (line) => {
  expect(announcesRepublication(line)).toBe(true);
});

it.each(['First published at Welling Times', 'Source: Welling Times', 'It was available', ''])(
  '“%s” names none',
  (line) => {
    expect(announcesRepublication(line)).toBe(false);
  },
);
