import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACCURACY } from '../../../src/options/accuracy/accuracy.ts';
import { formatReadmeFigures, withFigures } from '../../../training/evaluate/readme-figures.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the README shows the figures of the settings page (else: npm run evaluate -- --readme)', () => {
  expect(README).toContain(formatReadmeFigures(ACCURACY));
});

test('renewing the figures leaves the rest of the README as it was', () => {
  const half = { hits: 1, of: 2000, low: 0, high: 0.01 };
  const renewed = withFigures(README, { humans: { all: { warning: half, notice: half } } });
  expect(renewed).toContain('| 1 of 2,000 (0.05 %; 0.00–1.00) |');
  expect(withFigures(renewed, ACCURACY)).toBe(README);
});

test('a README without a place for them is not touched', () => {
  expect(() => withFigures('# Unspun', ACCURACY)).toThrow('README.md has no');
});
