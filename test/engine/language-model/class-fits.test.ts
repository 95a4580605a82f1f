import { describe, expect, it } from 'vitest';
import { classFits } from '../../../src/engine/language-model/class-fits.ts';
import { CLASS_STEP } from '../../../src/engine/language-model/word-classes.ts';
import { splitWords } from '../../../src/engine/text/split-words.ts';
import { loadTinyModel } from '../model/tiny-model.ts';

const { vocabulary, wordClasses } = loadTinyModel();
const fitsOf = (text: string) => classFits(splitWords(text), text, vocabulary, wordClasses);

describe('classFits', () => {
  it('is high where a word is of the kind that belongs there, and low where it is not', () => {
    const [cat, sat] = fitsOf('cat sat').between;
    const [wrong] = fitsOf('sat sat').between;
    expect(cat).toBeGreaterThan(0.3);
    expect(wrong).toBeLessThan(-2);
    expect(sat).toBeLessThan(cat as number);
  });

  it('adds up what its two neighbours say', () => {
    // Of 90 pairs that begin with either class 80 end with the other, which is half of all: log(80/91 / 0.5) and so on.
    const { beside } = fitsOf('cat sat');
    const follows = Math.round(Math.log(80.1 / 91 / (91 / 180)) / CLASS_STEP) * CLASS_STEP;
    expect(beside[0]).toBeCloseTo(2 * follows);
  });

  it('reads a rare word as its stand-in, and looks no further than the end of a sentence', () => {
    expect(fitsOf('zorb sat').between[0]).toBeCloseTo(fitsOf('cat sat').between[0] as number);
    const { between } = fitsOf('cat sat. cat sat');
    expect(between[2]).toBeCloseTo(between[0] as number);
  });

  it('is a number for each word of any text', () => {
    for (const text of ['', 'cat', 'жъы 漢字 cat-sat, the (the) “sat” — 12'])
      expect(fitsOf(text).between.every(Number.isFinite)).toBe(true);
  });
});
