import { describe, expect, it } from 'vitest';
import type { SpinRule } from '../../../../src/engine/spin/spin-rule.ts';

/** Texts in which a rule must find exactly one thing, and texts in which it must find nothing. */
export interface SpinExamples {
  flagged: string[];
  clean: string[];
}

/** Openings that rules look for, repeated without an end: what a hostile page would try. */
const HOSTILE = ['{a|', 'a\u200B', '\u0430a', 'a ', 'such because ', '{', '|'];

/** A hostile text's length, in repetitions. */
const REPETITIONS = 20_000;

/** Runs a rule over its examples and over long hostile text. */
export function checkSpinRule({ signal, find }: SpinRule, { flagged, clean }: SpinExamples) {
  describe(signal, () => {
    it('has examples of both kinds', () => {
      expect(Math.min(flagged.length, clean.length)).toBeGreaterThan(0);
    });
    it.each(flagged)('finds something in: %s', (text) => {
      const [match, ...more] = find(text);
      expect(match).toBeDefined();
      expect(more).toEqual([]);
      const quote = text.slice(match?.start, match?.end);
      expect(quote).not.toBe('');
      expect(match?.expected).not.toBe(quote);
    });
    it.each(clean)('finds nothing in: %s', (text) => {
      expect(find(text)).toEqual([]);
    });
    it('finds no more than there is in long hostile text, of one byte a letter or two', () => {
      for (const text of HOSTILE.flatMap((unit) =>
        ['', '\u200B'].map((first) => first + unit.repeat(REPETITIONS)),
      ))
        expect(find(text).length).toBeLessThanOrEqual(REPETITIONS);
    });
  });
}
