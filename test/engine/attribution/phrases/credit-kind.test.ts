import { expect, it } from 'vitest';
import { isLabelKind } from '../../../../src/engine/attribution/phrases/credit-kind.ts';

it('calls “source” and “via” labels, and no sentence', () => {
  const kinds = ['clipboard', 'sentence', 'translation', 'original', 'label', 'based-on'] as const;
  expect(kinds.filter(isLabelKind)).toEqual(['label', 'based-on']);
});
