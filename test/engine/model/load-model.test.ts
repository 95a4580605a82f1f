import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { logProbOfSpan } from '../../../src/engine/language-model/log-prob-of-span.ts';
import { bigramLogProb, findBigram } from '../../../src/engine/language-model/ngram-log-prob.ts';
import { loadModel } from '../../../src/engine/model/load-model.ts';

const FILE = new Uint8Array(readFileSync(new URL('../../../public/model.bin', import.meta.url)));
/** What the extension may weigh leaves this much for the model and the trained numbers in it, packed. */
const LARGEST = 8_680_000;

describe('the model file', () => {
  it('is small enough to ship', () => {
    expect(deflateRawSync(FILE, { level: 9 }).length).toBeLessThan(LARGEST);
  });

  it('gives probabilities that sum to nearly one after any word', () => {
    const { vocabulary, languageModel: lm } = loadModel(FILE.slice());
    for (const word of ['the', 'of', 'spider', 'mill']) {
      const first = vocabulary.idOf(word) as number;
      let sum = 0;
      for (let second = 0; second < lm.vocabularySize; second++)
        sum += Math.exp(bigramLogProb(lm, first, second, findBigram(lm, first, second)));
      expect(sum).toBeGreaterThan(0.8);
      expect(sum).toBeLessThan(1.25);
    }
  });

  it('knows what follows what', () => {
    const { vocabulary, languageModel: lm } = loadModel(FILE.slice());
    const log = (text: string) => {
      const ids = text.split(' ').map((word) => vocabulary.idOf(word) as number);
      return logProbOfSpan(lm, ids, 2, 3);
    };
    expect(log('one of the')).toBeGreaterThan(log('one of mill') + 3);
    expect(log('has been made')).toBeGreaterThan(log('has been make') + 3);
  });

  it('holds the thesaurus both ways', () => {
    const { vocabulary, thesaurus } = loadModel(FILE.slice());
    const { entrySynsetStart, entrySynsets, synsetStart, synsetMembers } = thesaurus;
    const entry = vocabulary.idOf('buy') as number;
    const synsets = entrySynsets.slice(entrySynsetStart[entry], entrySynsetStart[entry + 1]);
    expect(synsets.length).toBeGreaterThan(0);
    for (const synset of synsets) {
      const members = synsetMembers.slice(synsetStart[synset], synsetStart[synset + 1]);
      expect(members).toContain(entry);
      expect(members.length).toBeGreaterThan(1);
    }
  });
});

describe('loadModel', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['another file', new TextEncoder().encode('<!doctype html>'.repeat(50))],
    ['a file of an older version', Uint8Array.from(FILE, (byte, i) => (i === 7 ? byte - 1 : byte))],
    ['half a file', FILE.slice(0, FILE.length >> 1)],
    ['a changed file', FILE.map((byte, i) => (i > 5000 && i < 5100 ? byte ^ 0xff : byte))],
  ])('refuses %s with one clear sentence', (_, bytes) => {
    expect(() => loadModel(bytes)).toThrow(/^The model file is damaged[^.]*"npm run model"\.$/);
  });
});
