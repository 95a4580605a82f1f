import { expect, it } from 'vitest';
import {
  IRREGULAR_FORMS,
  IRREGULAR_LEMMAS,
} from '../../../src/engine/thesaurus/irregular-forms.ts';

it.each([
  ['write', 'past', 'wrote'],
  ['write', 'participle', 'written'],
  ['build', 'past', 'built'],
  ['build', 'participle', 'built'],
  ['mouse', 's', 'mice'],
  ['go', 's', 'goes'],
  ['good', 'est', 'best'],
] as const)('%s, %s: %s', (lemma, form, word) => {
  expect(IRREGULAR_FORMS.get(lemma)?.get(form)).toBe(word);
  expect(IRREGULAR_LEMMAS.get(word)).toContainEqual({ lemma, form });
});

it('a word can be a form of several lemmas', () => {
  const lemmas = IRREGULAR_LEMMAS.get('lay')?.map(({ lemma }) => lemma);
  expect(lemmas).toContain('lie');
});
