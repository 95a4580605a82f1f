import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { alignedSubstitutions } from '../../evaluate/aligned-substitutions.ts';
import { hasEnglishOriginal } from '../../evaluate/has-english-original.ts';
import { humanPassages } from '../../evaluate/human-passages.ts';
import { spin } from '../../spinners/spin.ts';
import type { SpunText } from '../../spinners/spinner.ts';
import { SPINNERS } from '../../spinners/spinners.ts';

/** Public spinners' articles are few, and what readers meet. */
const PUBLIC_WEIGHT = 3;

/** Passages spun by each spinner, their words, and the share of them that is substituted. */
const PASSAGES = 60;
const PASSAGE_WORDS = 400;
const RATE = 0.2;

/** Fewer passages, but more and less of them substituted: so the second look learns how much there may be. */
const CERTAINTY_PASSAGES = 20;
const CERTAINTY_RATES = [0.1, 0.2, 0.4];

type WeightedTexts = [texts: SpunText[], weight: number];

/** Passages of the training part, each spun by each spinner at some rates. */
function ownTexts(passages: number, rates: readonly number[]): WeightedTexts {
  const bases = humanPassages('train', PASSAGE_WORDS, passages).map(
    (text) => plainTextArticle(text).text,
  );
  const texts = SPINNERS.flatMap((spinner) =>
    rates.flatMap((rate) => bases.map((text, i) => spin(text, spinner, rate, `original ${i}`))),
  );
  return [texts, 1];
}

/** What public spinners made of articles of the training part. */
function publicTexts(): WeightedTexts {
  const documents = readSpunParallel().filter((one) => {
    return one.part === 'train' && hasEnglishOriginal(one);
  });
  const texts = documents.map(({ text, original = '' }): SpunText => {
    const spun = plainTextArticle(text).text;
    return { text: spun, substitutions: alignedSubstitutions(original, spun) };
  });
  return [texts, PUBLIC_WEIGHT];
}

/** Texts of the training part whose substitutions are known: spun here, and by public spinners. */
export const sourceWordTexts = (): WeightedTexts[] => [ownTexts(PASSAGES, [RATE]), publicTexts()];

/** The same for the second look. */
export const certaintyTexts = (): WeightedTexts[] => [
  ownTexts(CERTAINTY_PASSAGES, CERTAINTY_RATES),
  publicTexts(),
];
