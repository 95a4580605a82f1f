import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../../src/engine/attribution/phrases/compile-pattern.ts';
import { matchPattern } from '../../../../src/engine/attribution/phrases/match-pattern.ts';
import { normalizeLine } from '../../../../src/engine/attribution/phrases/normalize-line.ts';
import {
  hasRequiredWording,
  requiredWording,
} from '../../../../src/engine/attribution/phrases/required-wording.ts';
import { languages } from '../../../../src/engine/languages/languages.ts';

/** A wording of a phrase that leaves out what may be left out: the n-th of each group of alternatives. */
function wordingOf(phrase: string, pieces: readonly string[], n: number): string {
  return phrase
    .replace(/^\^|\s?@$/g, '')
    .replace(/\s?\[[^\]]+\]/g, '')
    .replace(/\(([^)]+)\)/g, (_, choices: string) => {
      const list = choices.split('|');
      return list[n % list.length] as string;
    })
    .replaceAll('{piece}', () => pieces[n % pieces.length] ?? '')
    .replaceAll('*', '')
    .replace(/\s?(……|…)\s?/g, ' x ')
    .trim();
}

describe('required wording', () => {
  it('is one word of each group of alternatives, and each fixed word', () => {
    const groups = requiredWording(['this {piece} (been|was) taken [here] from'], ['post']);
    expect(groups).toEqual([['taken'], ['this'], ['post'], ['from'], ['been', 'was']]);
    expect(hasRequiredWording(groups, 'this post was taken from a paper')).toBe(true);
    expect(hasRequiredWording(groups, 'this post was taken to a paper')).toBe(false);
  });

  it('is nothing where alternatives may be anything', () => {
    expect(requiredWording(['(a|*)'], [])).toEqual([]);
  });

  it.each(Object.values(languages))('never keeps a phrase from matching: $name', (language) => {
    const { pieces, credits, translations, originals, labels, basedOn } = language;
    const phrases = [credits, translations, originals, labels, basedOn].flat();
    let tried = 0;
    for (const [phrase] of phrases) {
      const pattern = compilePattern(phrase, pieces);
      for (let n = 0; n < 12; n++) {
        const line = normalizeLine(wordingOf(phrase, pieces, n));
        const asBefore = matchPattern({ ...pattern, required: [] }, line);
        expect(matchPattern(pattern, line), `${phrase} | ${line}`).toEqual(asBefore);
        if (asBefore) tried++;
      }
    }
    expect(tried).toBeGreaterThan(0);
  });
});
