import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normalizeLine } from '../../../../src/engine/attribution/phrases/normalize-line.ts';

it.each([
  ['Don’t «SHOUT» “here”', 'don\'t "shout" "here"'],
  ['Quelle：（Welling）\u00a0【x】', 'quelle:(welling) [x]'],
  ['كتاب ي', 'کتاب ی'],
  ['İSTANBUL', 'istanbul'],
])('writes “%s” as “%s”', (text, normalized) => {
  expect(normalizeLine(text)).toBe(normalized);
});

it('keeps letters whose lower case is longer, and lowers the rest', () => {
  expect(normalizeLine('\u0130A')).toBe('ia');
  expect(normalizeLine('ΑΣ')).toHaveLength(2);
});

it('keeps the length of every text', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }), (units) => {
      const text = String.fromCharCode(...units);
      expect(normalizeLine(text)).toHaveLength(text.length);
    }),
    { numRuns: 200 },
  );
});

it('changes nothing that is normalized already', () => {
  const once = normalizeLine('“Ünder” the ÉCOLE：');
  expect(normalizeLine(once)).toBe(once);
});
