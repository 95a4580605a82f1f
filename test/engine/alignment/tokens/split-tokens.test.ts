import { expect, it } from 'vitest';
import {
  type Lexicon,
  NAME,
  NUMBER,
  PUNCTUATION,
  splitTokens,
  type Tokens,
} from '../../../../src/engine/alignment/tokens/split-tokens.ts';

const wordsOf = ({ text, start, end }: Tokens) => [...start].map((at, i) => text.slice(at, end[i]));

it('knows words, numbers, names and punctuation', () => {
  const tokens = splitTokens('The lamp of Breem has 14 wicks. Nobody lit it!', new Map());
  const of = (kind: number) => wordsOf(tokens).filter((_, i) => tokens.kind[i] === kind);
  expect(of(NAME)).toEqual(['Breem']);
  expect(of(NUMBER)).toEqual(['14']);
  expect(of(PUNCTUATION)).toEqual(['.', '!']);
  expect(tokens.words).toBe(tokens.length - 2);
});

it('gives each sentence its tokens', () => {
  const tokens = splitTokens('One lamp burns. Two lamps are out. The third is lost.', new Map());
  expect(tokens.sentences).toHaveLength(3);
  expect([...tokens.sentenceStart]).toEqual([0, 4, 9, tokens.length]);
  for (let i = 0; i < tokens.length; i++) {
    const sentence = tokens.sentence[i] as number;
    expect(i).toBeGreaterThanOrEqual(tokens.sentenceStart[sentence] as number);
    expect(i).toBeLessThan(tokens.sentenceStart[sentence + 1] as number);
  }
});

it('gives the same word the same id in both texts, however it is written', () => {
  const lexicon: Lexicon = new Map();
  const [one] = splitTokens('Keeper’s', lexicon).id;
  const [other] = splitTokens("KEEPER'S", lexicon).id;
  expect(one).toBe(other);
});

it('splits scripts without spaces into characters', () => {
  expect(wordsOf(splitTokens('灯台守', new Map()))).toEqual(['灯', '台', '守']);
});

it('has no tokens of an empty text', () => {
  expect(splitTokens('', new Map())).toMatchObject({ length: 0, words: 0 });
});
