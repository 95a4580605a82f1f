import { expect, it } from 'vitest';
import { readTrainedWeights } from '../../../training/train/read-trained-sections.ts';
import { loadTinyModel } from './tiny-model.ts';

it('the trained numbers are read as they were written', async () => {
  const { tagger, preScore, classifier, sourceWordModel } = await loadTinyModel();
  const written = readTrainedWeights();
  expect(preScore).toEqual(written.preScore);
  expect(sourceWordModel).toEqual(written.sourceWordModel);
  expect(classifier.substitution).toEqual(written.substitution);
  expect(classifier.oddWord).toEqual(written.oddWord);
  expect(classifier.document).toEqual(written.document);
  expect(tagger).toMatchObject(written.tagger);
  expect(tagger.buckets.at(-1)).toBe(tagger.lowBits.length);
  expect(tagger.weights.some((weight) => weight < 0)).toBe(true);
});

it('the last threshold holds for texts of any length', async () => {
  const { thresholds } = (await loadTinyModel()).classifier;
  expect(thresholds.at(-1)?.words).toBe(Number.POSITIVE_INFINITY);
  const limits = thresholds.map(({ words }) => words);
  expect(limits).toEqual(limits.toSorted((a, b) => a - b));
});
