import { expect, it } from 'vitest';
import { findWordRuns } from '../../../../src/engine/attribution/search/find-word-runs.ts';
import { makeArticle } from '../make-article.ts';

function runs(text: string, touched: string[] = [], maxWords = 9) {
  const evidence = touched.map((quote) => {
    const start = text.indexOf(quote);
    return { question: 'spun' as const, signal: 'swap', quote, start, end: start + quote.length };
  });
  return findWordRuns(makeArticle({ body: [text] }), evidence, maxWords);
}

const texts = (...given: Parameters<typeof runs>) => runs(...given).map(({ text }) => text);

it('ends a run at punctuation and at double spaces', () => {
  expect(texts('The old pier, they say, fell  down.')).toEqual([
    'The old pier',
    'they say',
    'fell',
    'down',
  ]);
});

it('leaves out what evidence touches, even by a letter', () => {
  expect(texts('The old pier fell at noon', ['pier'])).toEqual(['The old', 'fell at noon']);
  expect(texts('The old pier fell at noon', ['r f'])).toEqual(['The old', 'at noon']);
});

it('cuts long runs', () => {
  expect(texts('one two three four five', [], 2)).toEqual(['one two', 'three four', 'five']);
});

it('counts two characters for a word where there are no spaces', () => {
  const [run] = runs('港の委員会は買った');
  expect(run?.words).toEqual(['港の', '委員', '会は', '買っ', 'た']);
  expect(run?.text).toBe('港の委員会は買った');
});

it('knows where each run stands', () => {
  const text = 'It fell. The old pier fell at noon.';
  for (const run of runs(text, ['pier'])) expect(text.slice(run.start, run.end)).toBe(run.text);
});

it('ignores evidence without a place, and text behind the limit', () => {
  const article = makeArticle({ body: [`${'so it was, '.repeat(6_000)} the very end`] });
  const placeless = { question: 'spun' as const, signal: 'swap', quote: 'so', start: 0 };
  const found = findWordRuns(article, [placeless], 3);
  expect(found[0]?.text).toBe('so it was');
  expect(found.map(({ text }) => text)).not.toContain('the very end');
});

it('never splits a letter of two units', () => {
  for (const { words } of runs('𠮷野家𠮷野家', [], 2))
    for (const word of words) expect(word).not.toMatch(/^\p{Cs}|\p{Cs}$/u);
});
