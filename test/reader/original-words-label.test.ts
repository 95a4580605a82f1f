import { expect, test } from 'vitest';
import type { Evidence, Verdict } from '../../src/engine/verdict.ts';
import { originalWordsLabel } from '../../src/reader/original-words-label.ts';

const guess: Evidence = { question: 'spun', signal: 'swap', quote: 'lath', expected: ['board'] };
const verdictWith = (...evidence: Evidence[]) => ({ evidence }) as unknown as Verdict;
const proved = verdictWith(guess, { ...guess, isProved: true });

test.each<[string, Verdict, string | undefined, string]>([
  ['guesses', verdictWith(guess), undefined, 'probably there'],
  [
    'guesses after a comparison that proved nothing',
    verdictWith(guess),
    'https://a.example/',
    'probably',
  ],
  ['another page', proved, 'https://www.a.example/story', 'the original’s own, from a.example.'],
  ['a pasted text', proved, 'about:blank', 'the text that you compared'],
  ['an address that was too long to keep', proved, undefined, 'the text that you compared'],
])('words of %s are called so', (_, verdict, comparedWith, label) => {
  expect(originalWordsLabel(verdict, comparedWith)).toContain(label);
});
