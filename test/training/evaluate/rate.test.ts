import { describe, expect, it } from 'vitest';
import { formatCell } from '../../../training/evaluate/format-cell.ts';
import { rateWithInterval } from '../../../training/evaluate/rate.ts';

describe('rate', () => {
  it.each([
    // Worked examples of Wilson's interval (Newcombe 1998, table I).
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lies between %f and %f', (hits, of, low, high) => {
    const found = rateWithInterval(hits, of);
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBeCloseTo(high, 3);
  });

  it('is written with its count and its interval', () => {
    expect(formatCell(rateWithInterval(0, 900))).toBe('0.00 % (0/900; 0.00–0.43)');
    expect(formatCell(rateWithInterval(49, 50))).toBe('98.0 % (49/50; 89.5–99.6)');
  });
});
