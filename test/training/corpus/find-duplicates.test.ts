import { expect, it } from 'vitest';
import type { CorpusDocument } from '../../../training/corpus/corpus-document.ts';
import { findDuplicates } from '../../../training/corpus/find-duplicates.ts';

const document = (text: string): CorpusDocument => {
  const key = text.slice(0, 20);
  return {
    id: key,
    collection: 'web',
    language: 'en',
    genre: '',
    site: '',
    key,
    part: 'test',
    text,
  };
};

/** A text of so many different words: the name in front makes them its own. */
const words = (name: string, count: number) => {
  return Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');
};

it('finds a text that lies in a longer one, and no others', () => {
  const shared = words('shared', 300);
  const texts = [shared, words('other', 300), `${words('more', 200)} ${shared}`, words('last', 9)];
  expect(findDuplicates(texts.map(document))).toEqual([[0, 2]]);
});
