import { expect, test } from 'vitest';
import {
  createQuoteAnchorer,
  type TextQuoteSelector,
} from '../../../src/content/highlights/anchor-quote.ts';

const after = (words: string): TextQuoteSelector => ({
  prefix: '',
  exact: 'tincan',
  suffix: words,
});

test.each<[string, TextQuoteSelector, number, number]>([
  ['by both sides', { prefix: 'they', exact: 'tincan', suffix: 'go' }, 0, 17],
  ['the next of several', { prefix: 'we', exact: 'tincan', suffix: 'go' }, 3, 30],
  ['the first, when no other follows', { prefix: 'we', exact: 'tincan', suffix: 'go' }, 31, 2],
  ['by the one side that is left', { prefix: 'nobody', exact: 'tincan', suffix: 'stay' }, 0, 42],
  [
    'nowhere when one side of the context occurs several times',
    { prefix: 'you', exact: 'tincan', suffix: 'go' },
    0,
    -1,
  ],
  ['nowhere when the words without context occur several times', after(''), 0, -1],
  ['nowhere when the words are gone', { prefix: 'we', exact: 'mayrun', suffix: 'go' }, 0, -1],
])('finds words %s', (_, needle, from, wanted) => {
  const text = 'wetincango.x.theytincango.y.wetincango.z.Itincanstay.';
  expect(createQuoteAnchorer(text)(needle, from)).toBe(wanted);
});

/** Processor time for finding words that occur everywhere, with context that is gone. Milliseconds. */
function timeMissing(places: number): number {
  const text = Array.from({ length: places }, (_, n) => `${n}:we${n}tincango${n}.`).join('');
  const began = process.cpuUsage();
  const seek = createQuoteAnchorer(text);
  for (let n = 0; n < places; n++) {
    expect(seek({ prefix: `they${n}`, exact: 'tincan', suffix: `stay${n}` }, 0)).toBe(-1);
  }
  return process.cpuUsage(began).user / 1000;
}

test('finds eight times as many words in about eight times the time', () => {
  timeMissing(1_000);
  expect(timeMissing(16_000) / Math.max(timeMissing(2_000), 1)).toBeLessThan(24);
});
