import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { idsOf, tokenIds } from '../../../../src/engine/language-model/token-ids.ts';
import { loadModel } from '../../../../src/engine/model/load-model.ts';
import type { Model } from '../../../../src/engine/model/model.ts';
import {
  CONTEXT_WINDOWS,
  contextSimilarities,
  NO_VECTOR,
} from '../../../../src/engine/spin/context/context-similarities.ts';
import {
  contextSimilarity,
  trackSurroundings,
} from '../../../../src/engine/spin/context/context-similarity.ts';
import { createContextVectors } from '../../../../src/engine/spin/context/context-vectors.ts';
import { splitWords } from '../../../../src/engine/text/split-words.ts';

let model: Model;

beforeAll(async () => {
  model = await loadModel(readFileSync(new URL('../../../../public/model.bin', import.meta.url)));
});

const topicsOf = (text: string) =>
  createContextVectors(idsOf(tokenIds(splitWords(text), model.vocabulary)), model);

/** The fits of a word of a text, window by window. */
function fitsOf(text: string, word: string): number[] {
  const at = splitWords(text).findIndex(({ key }) => key === word);
  return [
    ...contextSimilarities(topicsOf(text)).slice(
      CONTEXT_WINDOWS.length * at,
      CONTEXT_WINDOWS.length * (at + 1),
    ),
  ];
}

const HARBOUR =
  'The ferry left the harbour at dawn, and the captain watched the other ships and boats in the bay. ' +
  'A sailor coiled the rope while gulls followed the vessel out to sea.';

describe('contextSimilarities', () => {
  it.each([
    ['captain', 'skipper', 'police'],
    ['rope', 'cable', 'lasso'],
    ['ships', 'vessels', 'transports'],
  ])('finds that "%s" fits a text better than what a dictionary puts for it', (own, _, other) => {
    const changed = HARBOUR.replace(own, other);
    const sum = (fits: number[]) => fits.reduce((all, fit) => all + fit, 0);
    expect(sum(fitsOf(HARBOUR, own))).toBeGreaterThan(sum(fitsOf(changed, other)));
  });

  it('leaves out common words and words without a vector', () => {
    expect(fitsOf(HARBOUR, 'the')).toEqual([0, 0, 0]);
    expect(fitsOf(HARBOUR.replace('rope', 'zorblatt'), 'zorblatt')[0]).toBe(NO_VECTOR);
  });

  it('agrees with what is asked of a single place', () => {
    const words = splitWords(HARBOUR);
    const topics = topicsOf(HARBOUR);
    const fits = contextSimilarities(topics);
    const at = words.findIndex(({ key }) => key === 'captain');
    const single = contextSimilarity(
      model,
      [model.vocabulary.idOf('captain') as number],
      trackSurroundings(topics)(at, at),
    );
    const mean =
      CONTEXT_WINDOWS.reduce((sum, _, w) => sum + (fits[CONTEXT_WINDOWS.length * at + w] ?? 0), 0) /
      3;
    expect(100 * single).toBeCloseTo(mean, -0.5);
  });

  it('gives every word numbers between -100 and 100, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...HARBOUR.split(' ')), { maxLength: 60 }).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const fits = contextSimilarities(topicsOf(any));
        expect(fits).toHaveLength(CONTEXT_WINDOWS.length * splitWords(any).length);
        expect(fits.every((fit) => fit === NO_VECTOR || (fit >= -100 && fit <= 100))).toBe(true);
      }),
    );
  });
});
