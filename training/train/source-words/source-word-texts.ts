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

/** Texts of the training part whose substitutions are known: spun here, and by public spinners. */
export function sourceWordTexts(): [texts: SpunText[], weight: number][] {
  const bases = humanPassages('train', PASSAGE_WORDS, PASSAGES).map(
    (text) => plainTextArticle(text).text,
  );
  const own = SPINNERS.flatMap((spinner) => {
    return bases.map((text, i) => spin(text, spinner, RATE, `original ${i}`));
  });
  const documents = readSpunParallel().filter((one) => {
    return one.part === 'train' && hasEnglishOriginal(one);
  });
  const publics = documents.map(({ text, original = '' }): SpunText => {
    const spun = plainTextArticle(text).text;
    return { text: spun, substitutions: alignedSubstitutions(original, spun) };
  });
  return [
    [own, 1],
    [publics, PUBLIC_WEIGHT],
  ];
}
