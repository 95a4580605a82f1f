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

it('keeps the length of all letters there are', () => {
  for (let plane = 0; plane < 2; plane++) {
    const codes = Array.from({ length: 0x1_0000 }, (_, code) => plane * 0x1_0000 + code);
    const letters = codes.map((code) => String.fromCodePoint(code)).join('');
    expect(normalizeLine(letters)).toHaveLength(letters.length);
  }
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
