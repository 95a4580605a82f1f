import { readFileSync } from 'node:fs';
import { readArticle } from '../../../src/article/read-article.ts';
import { buildDocument } from '../../../src/cli/build-document.ts';
import type { SplitPart } from '../../corpus/corpus-document.ts';
import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { spin } from '../../spinners/spin.ts';
import type { SpunText } from '../../spinners/spinner.ts';
import { SPINNERS } from '../../spinners/spinners.ts';
import { alignedSubstitutions } from '../aligned-substitutions.ts';
import { hasEnglishOriginal } from '../has-english-original.ts';
import { humanPassages } from '../human-passages.ts';

const PASSAGE_WORDS = 400;
/** Share of the words that a synthetic spinner swaps. */
const RATE = 0.2;

const articleTextOf = (text: string) => plainTextArticle(text).text;

const toSpunText = (text: string, original: string): SpunText => ({
  text: articleTextOf(text),
  substitutions: alignedSubstitutions(original, text),
});

function readDemo(path: string): string {
  const page = readFileSync(new URL(`../../../demo/${path}`, import.meta.url), 'utf8');
  return readArticle(buildDocument(page), `http://${path}`)?.text ?? '';
}

/** The demo's repost, with what stood in its original. */
export const demoText = (): SpunText[] => [
  toSpunText(
    readDemo('dailydigest-blog.example/2026/04/ferry-workers-ask-harbour-board.html'),
    readDemo('harbourpost.example/2026/04/ferry-workers-fatigue-cameras.html'),
  ),
];

/** English news articles as four public spinners left them. */
export const publicSpinnerTexts = (part: SplitPart): SpunText[] =>
  readSpunParallel()
    .filter((document) => document.part === part && hasEnglishOriginal(document))
    .map(({ text, original = '' }) => toSpunText(text, original));

/** Human passages, each as every synthetic spinner leaves it. */
export function syntheticTexts(part: SplitPart, passages: number): SpunText[] {
  const bases = humanPassages(part, PASSAGE_WORDS, passages).map(articleTextOf);
  return SPINNERS.flatMap((spinner) =>
    bases.map((text, i) => spin(text, spinner, RATE, `restore ${i}`)),
  );
}
