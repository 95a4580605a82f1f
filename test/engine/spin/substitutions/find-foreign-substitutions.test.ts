import { beforeAll, describe, expect, it } from 'vitest';
import type { Pipeline } from '../../../../src/engine/spin/pipeline.ts';
import { findForeignSubstitutions } from '../../../../src/engine/spin/substitutions/find-foreign-substitutions.ts';
import { docOf, loadPipeline } from '../load-pipeline.ts';

let pipeline: Pipeline;
beforeAll(async () => {
  pipeline = await loadPipeline();
});

const found = (text: string, language: string) =>
  findForeignSubstitutions(docOf(text, pipeline), language).map(({ key, expected }) => [
    key,
    expected,
  ]);

describe('findForeignSubstitutions', () => {
  it.each([
    ['dice Brücke wird gesperrt', 'de', [['dice', 'die']]],
    [
      'ein Boot Massachusetts Institute of Technology Segel',
      'de',
      [['massachusetts institute of technology', 'mit']],
    ],
    ['o rio district attorney cidade', 'pt', [['district attorney', 'da']]],
  ])('finds English words: %s', (text, language, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it.each([
    ['a name', 'die Firma Dice baut Brücken', 'de'],
    ['a quotation', 'sie rief „nein“ und “dice Brücke” dazu', 'de'],
    ['an honest text', 'die Brücke wird mit dem Boot erreicht', 'de'],
    ['a language without a list', 'dice Brücke', 'zz'],
  ])('finds nothing in %s', (_, text, language) => {
    expect(found(text, language)).toEqual([]);
  });
});
