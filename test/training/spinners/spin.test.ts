import { describe, expect, it } from 'vitest';
import { spin } from '../../../training/spinners/spin.ts';
import { SPINNERS } from '../../../training/spinners/spinners.ts';

const TEXT =
  'The council met on Monday to talk about the new bridge. Many people believe that it is too expensive, such as the shop owners of the old town, who want to keep their customers.';

/** Spinners that rank words by how common they are, and those of word vectors, need the corpus. */
const unranked = SPINNERS.filter(({ name, sense, keepsRarerThan }) => {
  const isRanked = keepsRarerThan > 0 || name.startsWith('vectors-');
  return (sense === 'any' || sense === 'first') && !isRanked;
});

describe('spin', () => {
  it.each(unranked.map((spinner) => [spinner.name, spinner] as const))(
    '%s reports each substitution where it stands',
    (_, spinner) => {
      const { text, substitutions } = spin(TEXT, spinner, 0.25, 'seed');
      expect(substitutions.length).toBeGreaterThan(2);
      for (const swap of substitutions)
        expect(text.slice(swap.start, swap.end)).toBe(swap.pageWords);
      const undone = [...substitutions].reverse().reduce((done, swap) => {
        return done.slice(0, swap.start) + swap.sourceWords + done.slice(swap.end);
      }, text);
      expect(undone).toBe(TEXT);
    },
  );

  it('gives the same text for the same seed, another for another', () => {
    const spinner = SPINNERS[0] as (typeof SPINNERS)[0];
    const texts = ['a', 'a', 'b'].map((seed) => spin(TEXT, spinner, 0.3, seed).text);
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).not.toBe(texts[2]);
  });

  it('substitutions about as many words as asked for', () => {
    const spinner = SPINNERS[0] as (typeof SPINNERS)[0];
    const words = TEXT.split(' ').length;
    const counts = [0.05, 0.2, 0.3].map(
      (rate) => spin(TEXT, spinner, rate, 'x').substitutions.length,
    );
    expect(counts).toEqual([0.05, 0.2, 0.3].map((rate) => Math.round(rate * words)));
  });
});
