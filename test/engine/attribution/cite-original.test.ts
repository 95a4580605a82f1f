import { describe, expect, it } from 'vitest';
import { citeOriginal } from '../../../src/engine/attribution/cite-original.ts';
import type { SourceCandidate } from '../../../src/engine/verdict.ts';

const candidate: SourceCandidate = {
  url: 'https://elsewhere.example/a_(b)/c|d',
  name: 'Elsewhere & Co',
  confidence: 0.9,
  quote: '',
  reasons: [],
  deep: true,
};
const details = { title: 'A [bold] claim: 50 % | more', accessed: '2024-05-31' };

describe('citeOriginal', () => {
  it.each([
    [
      'plain',
      'A [bold] claim: 50 % | more. Elsewhere & Co. https://elsewhere.example/a_(b)/c|d (2024-05-31)',
    ],
    [
      'markdown',
      '[A \\[bold\\] claim: 50 % | more](https://elsewhere.example/a_%28b%29/c|d), Elsewhere & Co',
    ],
    [
      'wikipedia',
      '{{cite web |url=https://elsewhere.example/a_(b)/c&#124;d |title=A &#91;bold&#93; claim: 50 % &#124; more |website=Elsewhere & Co |access-date=2024-05-31}}',
    ],
    [
      'bibtex',
      '@online{elsewhere-co-a,\n  title = {A [bold] claim: 50 \\% | more},\n  organization = {Elsewhere \\& Co},\n  url = {https://elsewhere.example/a_(b)/c|d},\n  urldate = {2024-05-31}\n}',
    ],
  ] as const)('writes %s', (format, wanted) => {
    expect(citeOriginal(candidate, format, details)).toBe(wanted);
  });

  it('cites a name without an address or a title', () => {
    const { url, ...named } = candidate;
    expect(citeOriginal(named, 'plain')).toBe('Elsewhere & Co.');
    expect(citeOriginal(named, 'markdown')).toBe('Elsewhere & Co');
    expect(citeOriginal(named, 'wikipedia')).toBe(
      '{{cite web |title=Elsewhere & Co |website=Elsewhere & Co}}',
    );
  });
});
