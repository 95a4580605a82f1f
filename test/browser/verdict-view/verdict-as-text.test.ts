import { expect, test } from 'vitest';
import { verdictAsText } from '../../../src/browser/verdict-view/verdict-as-text.ts';
import type { Evidence } from '../../../src/engine/verdict.ts';
import { makeVerdict } from '../../make-verdict.ts';

const URL = 'https://digest.example/story';

const swap = (quote: string, best: string): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  expected: [best],
  chances: [1],
  certainty: 0.97,
});

test('a warning is passed on with what it credits and the surest words, each once', () => {
  const spun = { level: 'warning' as const, score: 0.99 };
  const verdict = makeVerdict({
    level: 'warning',
    spun,
    evidence: [swap('tin can', 'can'), swap('tin can', 'can'), swap('Non', 'not')],
    original: {
      url: 'https://harbourpost.example/2026/story',
      name: 'The Harbour Post',
      site: 'harbourpost.example',
      confidence: 0.9,
      quote: 'Source: The Harbour Post',
      reasons: [],
      deep: true,
    },
  });
  expect(verdictAsText(verdict, URL, [])).toBe(
    [
      URL,
      '',
      'Looks reworded by machine',
      'Words look swapped in 3 places.',
      '',
      'It credits The Harbour Post (harbourpost.example).',
      'https://harbourpost.example/2026/story',
      '',
      '“tin can” → “can”',
      '“Non” → “Not”',
    ].join('\n'),
  );
});

test('a clear page has no list', () => {
  expect(verdictAsText(makeVerdict({}), URL, [])).toBe(
    `${URL}\n\nNo signs of rewording or copying\nA plain copy leaves none: search to be sure.`,
  );
});
