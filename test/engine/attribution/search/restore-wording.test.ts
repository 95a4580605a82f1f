import { expect, it } from 'vitest';
import {
  certainSourceWords,
  restoreWording,
} from '../../../../src/engine/attribution/search/restore-wording.ts';
import type { Evidence } from '../../../../src/engine/verdict.ts';

const swap = (quote: string, expected: string, certainty = 0.95, chance = 0.9): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  expected: [expected],
  chances: [chance],
  certainty,
});

const restore = (text: string, ...evidence: Evidence[]) => restoreWording(text, evidence);

it('puts back the source words of whole words, whatever their case', () => {
  expect(restore('Seaport and seaport, but seaports', swap('seaport', 'harbour'))).toBe(
    'harbour and harbour, but seaports',
  );
});

it('leaves out what is doubtful, and keeps what is hardly doubted', () => {
  expect(restore('a seaport here', swap('seaport', 'harbour', 0.6))).toBe('a  here');
  expect(restore('a seaport here', swap('seaport', 'harbour', 0.95, 0.5))).toBe('a  here');
  expect(restore('a seaport here', swap('seaport', 'harbour', 0.4))).toBe('a seaport here');
});

it('undoes longer phrases before the words in them', () => {
  const evidence = [swap('wave', 'sign'), swap('carrier wave', 'carrier')];
  expect(restore('a carrier wave', ...evidence)).toBe('a carrier');
});

it('takes signs literally, in the quote and in what replaces it', () => {
  expect(restore('a.b (c) acb', swap('a.b', '$& $1'))).toBe('$& $1 (c) acb');
  expect(restore('a(b [c', swap('a(b [c', 'd'))).toBe('d');
  expect(restore('x *+?^(|[\\ y', swap('*+?^(|[\\', 'z'))).toBe('x *+?^(|[\\ y');
});

it('ignores evidence about reposting', () => {
  expect(restore('a seaport', { ...swap('seaport', 'harbour'), question: 'reposted' })).toBe(
    'a seaport',
  );
});

it('is certain of source words from nine tenths on, if one of them stands out', () => {
  expect(certainSourceWords(swap('a', 'b', 0.9, 0.8))).toBe('b');
  expect(certainSourceWords(swap('a', 'b', 0.89, 0.8))).toBeUndefined();
  expect(certainSourceWords(swap('a', 'b', 0.9, 0.79))).toBeUndefined();
  expect(certainSourceWords({ question: 'spun', signal: 'swap', quote: 'a' })).toBeUndefined();
});
