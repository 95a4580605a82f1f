import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  bigramLogProb,
  findBigram,
  trigramLogProb,
} from '../../../src/engine/language-model/ngram-log-prob.ts';
import { loadModel } from '../../../src/engine/model/load-model.ts';

const FILE = new Uint8Array(readFileSync(new URL('../../../public/model.bin', import.meta.url)));
/** What the extension may weigh leaves this much for the model and the trained numbers in it. */
const LARGEST = 5_500_000;

describe('the model file', () => {
  it('is small enough to ship', () => {
    expect(FILE.length).toBeLessThan(LARGEST);
  });

  it('gives probabilities that sum to nearly one after any word', async () => {
    const model = await loadModel(FILE);
    for (const word of ['the', 'of', 'spider', 'mill']) {
      const first = model.ids.get(word) as number;
      let sum = 0;
      for (let second = 0; second < model.vocabularySize; second++)
        sum += Math.exp(bigramLogProb(model, first, second, findBigram(model, first, second)));
      expect(sum).toBeGreaterThan(0.8);
      expect(sum).toBeLessThan(1.25);
    }
  });

  it('knows what follows what', async () => {
    const model = await loadModel(FILE);
    const log = (...words: string[]) => {
      const [a, b, c] = words.map((word) => model.ids.get(word) as number) as [
        number,
        number,
        number,
      ];
      return trigramLogProb(model, b, c, findBigram(model, a, b), findBigram(model, b, c));
    };
    expect(log('one', 'of', 'the')).toBeGreaterThan(log('one', 'of', 'mill') + 3);
    expect(log('has', 'been', 'made')).toBeGreaterThan(log('has', 'been', 'make') + 3);
  });

  it('holds the thesaurus both ways', async () => {
    const model = await loadModel(FILE);
    const piece = model.ids.get('buy') as number;
    const sets = model.pieceSet.slice(model.pieceStart[piece], model.pieceStart[piece + 1]);
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) {
      const members = model.setMember.slice(model.setStart[set], model.setStart[set + 1]);
      expect(members).toContain(piece);
      expect(members.length).toBeGreaterThan(1);
    }
  });
});

describe('loadModel', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['another file', new TextEncoder().encode('<!doctype html>'.repeat(50))],
    ['half a file', FILE.slice(0, FILE.length >> 1)],
    ['a changed file', FILE.map((byte, i) => (i > 5000 && i < 5100 ? byte ^ 0xff : byte))],
  ])('refuses %s with one clear sentence', async (_, bytes) => {
    await expect(loadModel(bytes)).rejects.toThrow(
      /^The model file is damaged[^.]*"npm run model"\.$/,
    );
  });
});
