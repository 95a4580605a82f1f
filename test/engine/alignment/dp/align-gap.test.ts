import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignGap } from '../../../../src/engine/alignment/dp/align-gap.ts';
import { showSteps } from '../weighed-texts.ts';
import { plainInput, wholeGap } from './plain-input.ts';

function align(copy: string, original: string) {
  const input = plainInput(copy, original);
  return showSteps(input, alignGap(input, wholeGap(input)));
}

it.each<[copy: string, original: string, steps: string[]]>([
  ['', '', []],
  ['', 'old pier', ['-old', '-pier']],
  ['old pier', '', ['+old', '+pier']],
  ['pier', 'pier', ['=pier']],
  ['quay', 'pier', ['<quay:pier']],
  [',', 'pier', ['-pier', '+,']],
  [',', ';', ['-;', '+,']],
  ['old quay', 'old pier', ['=old', '<quay:pier']],
  ['new pier', 'old pier', ['<new:old', '=pier']],
  ['a b c d', 'a d', ['<a b c:a', '=d']],
  ['a d', 'a b c d', ['=a', '-b', '-c', '=d']],
  ['x, y', 'v, w', ['<x:v', '=,', '<y:w']],
])('aligns "%s" with "%s"', (copy, original, steps) => {
  expect(align(copy, original)).toEqual(steps);
});

it('takes every token of both texts once, in order', () => {
  const text = fc
    .array(fc.constantFrom('pier', 'quay', 'old', ',', '-', '.', '港', '\ud83d'), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (copy, original) => {
      const input = plainInput(copy, original);
      let [row, column] = [0, 0];
      for (const step of alignGap(input, wholeGap(input))) {
        expect([step.copyStart, step.originalStart]).toEqual([row, column]);
        [row, column] = [step.copyEnd, step.originalEnd];
      }
      expect([row, column]).toEqual([input.copy.length, input.original.length]);
    }),
    { numRuns: 100 },
  );
});
