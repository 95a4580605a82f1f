import { expect, test } from 'vitest';
import { lacksContrast } from '../../../src/article/dom/lacks-contrast.ts';

const WHITE = 'rgb(255, 255, 255)';

test.each([
  ['rgb(255, 255, 255)', WHITE],
  ['rgb(240, 240, 240)', WHITE],
  ['rgba(0, 0, 0, 0.05)', WHITE],
  ['rgb(24, 24, 24)', 'rgb(0, 0, 0)'],
])('%s cannot be read on %s', (colour, behind) => {
  expect(lacksContrast(colour, behind)).toBe(true);
});

test.each([
  ['rgb(204, 204, 204)', WHITE],
  ['rgba(0, 0, 0, 0.4)', WHITE],
  ['rgb(255, 0, 0)', 'rgb(0, 128, 0)'],
  ['oklch(0.9 0 0)', WHITE],
])('%s can be read on %s', (colour, behind) => {
  expect(lacksContrast(colour, behind)).toBe(false);
});
