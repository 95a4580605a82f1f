import { expect, it } from 'vitest';
import { findNames } from '../../../../src/engine/attribution/search/find-names.ts';
import { makeArticle } from '../make-article.ts';

const names = (text: string, touched?: string) => {
  const start = touched ? text.indexOf(touched) : 0;
  const end = start + (touched?.length ?? 0);
  const evidence = [{ question: 'spun' as const, signal: 'swap', quote: '', start, end }];
  return findNames(makeArticle({ body: [text] }), touched ? evidence : []);
};

it('finds capitalised words that stand together, the most frequent first', () => {
  expect(names('So Ada Fjord met Bram Weld, and Bram Weld left Port Welling Town.')).toEqual([
    'Bram Weld',
    'Ada Fjord',
    'Port Welling Town',
  ]);
});

it('finds a word with a capital inside', () => {
  expect(names('then LibreHarbour and eBoat came')).toEqual(['LibreHarbour']);
});

it('takes no start of a sentence for a name, and no single word', () => {
  expect(names('The Mayor came. The Mayor said: “Every Boat” in Welling.')).toEqual([]);
});

it('leaves out names that evidence touches', () => {
  const text = 'So Ada Fjord met Bram Weld.';
  expect(names(text, 'Fjord')).toEqual(['Bram Weld']);
  expect(names(text, 'met ')).toEqual(['Ada Fjord', 'Bram Weld']);
});

it('reads only the beginning of an endless text', () => {
  const text = `${'so it was and '.repeat(5_000)}Ada Fjord`;
  expect(names(text)).toEqual([]);
});
