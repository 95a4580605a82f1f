import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cutSections } from '../../../src/engine/model/cut-sections.ts';
import { TRAINED_SECTIONS } from '../../../src/engine/model/sections.ts';
import { DOCUMENT_FEATURES } from '../../../src/engine/spin/classifier/document-feature-names.ts';
import { SUBSTITUTION_FEATURES } from '../../../src/engine/spin/substitutions/substitution.ts';
import { encodeSections } from '../../../training/model/encode-sections.ts';
import {
  readTrainedSections,
  readTrainedWeights,
} from '../../../training/train/read-trained-sections.ts';

const FILE = new Uint8Array(readFileSync(new URL('../../../public/model.bin', import.meta.url)));

it('the model file holds what training wrote', () => {
  const [shipped, trained] = [cutSections(FILE), readTrainedSections()];
  for (const name of TRAINED_SECTIONS) {
    expect(trained[name].length, name).toBeGreaterThan(0);
    expect(Buffer.compare(shipped[name], trained[name]), `${name}: run npm run model`).toBe(0);
  }
});

it('a model file that is taken apart and put together again is the same', () => {
  expect(Buffer.compare(encodeSections(cutSections(FILE)), FILE)).toBe(0);
});

it('the trained models use features that the engine has', () => {
  const { substitution, oddWord, document, preScore } = readTrainedWeights();
  const named = [...substitution.features, ...oddWord.features, ...Object.keys(preScore.weights)];
  const known: readonly string[] = SUBSTITUTION_FEATURES;
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
  const ofDocuments: readonly string[] = DOCUMENT_FEATURES;
  expect(document.features.filter((name) => !ofDocuments.includes(name))).toEqual([]);
});
