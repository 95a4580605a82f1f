import { expect, it } from 'vitest';
import { keptStep } from '../../../../src/engine/alignment/dp/alignment-step.ts';

it('a kept token takes one token of each text', () => {
  expect(keptStep(3, 8)).toEqual({
    kind: 'kept',
    copyStart: 3,
    copyEnd: 4,
    originalStart: 8,
    originalEnd: 9,
  });
});
