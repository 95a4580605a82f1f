import { expect, test } from 'vitest';
import { makeSeeker, type Needle } from '../../src/content/seek-quote.ts';

const after = (words: string): Needle => ({ before: '', quote: 'tincan', after: words });

test.each<[string, Needle, number, number]>([
  ['by both sides', { before: 'they', quote: 'tincan', after: 'go' }, 0, 17],
  ['the next of several', { before: 'we', quote: 'tincan', after: 'go' }, 3, 30],
  ['the first, when no other follows', { before: 'we', quote: 'tincan', after: 'go' }, 31, 2],
  ['by the one side that is left', { before: 'nobody', quote: 'tincan', after: 'stay' }, 0, 42],
  [
    'nowhere when one side stands at several',
    { before: 'you', quote: 'tincan', after: 'go' },
    0,
    -1,
  ],
  ['nowhere when the words stand alone at several', after(''), 0, -1],
  ['nowhere when the words are gone', { before: 'we', quote: 'mayrun', after: 'go' }, 0, -1],
])('finds words %s', (_, needle, from, wanted) => {
  const text = 'wetincango.x.theytincango.y.wetincango.z.Itincanstay.';
  expect(makeSeeker(text)(needle, from)).toBe(wanted);
});

/** Processor time of looking for words that stand everywhere, beside neighbours that are all gone; milliseconds. */
function timeMissing(places: number): number {
  const text = Array.from({ length: places }, (_, n) => `${n}:we${n}tincango${n}.`).join('');
  const began = process.cpuUsage();
  const seek = makeSeeker(text);
  for (let n = 0; n < places; n++) {
    expect(seek({ before: `they${n}`, quote: 'tincan', after: `stay${n}` }, 0)).toBe(-1);
  }
  return process.cpuUsage(began).user / 1000;
}

test('looks for eight times as many words in about eight times the time', () => {
  timeMissing(1_000);
  expect(timeMissing(16_000) / Math.max(timeMissing(2_000), 1)).toBeLessThan(24);
});
