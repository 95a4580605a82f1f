import { expect, it } from 'vitest';
import { moreSevere } from '../../src/engine/more-severe.ts';

const LEVELS = ['unknown', 'clear', 'notice', 'warning'] as const;

it('is the later of unknown, clear, notice, warning, in either order', () => {
  LEVELS.forEach((one, i) => {
    LEVELS.forEach((other, j) => {
      expect(moreSevere(one, other)).toBe(LEVELS[Math.max(i, j)]);
    });
  });
});
