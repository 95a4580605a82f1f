import { confidenceOf } from '../../../src/browser/verdict-view/confidence-of.ts';
import type { Evidence } from '../../../src/engine/verdict.ts';
import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { spin } from '../../spinners/spin.ts';
import type { SpinnerSubstitution, SpunText } from '../../spinners/spinner.ts';
import { SPINNERS } from '../../spinners/spinners.ts';
import { alignedSubstitutions } from '../aligned-substitutions.ts';
import { hasEnglishOriginal } from '../has-english-original.ts';
import { humanPassages } from '../human-passages.ts';
import { createSpinJudge, type SpinJudge } from '../load-engine.ts';
import { rateWithInterval } from '../rate.ts';
import type { Cell, Section } from '../table.ts';

const PASSAGE_WORDS = 400;
const RATE = 0.2;
const PASSAGES = 40;
const FAST_PASSAGES = 5;

interface Tally {
  swaps: number;
  found: number;
  restored: number;
  /** Words that the reader view puts back by itself, and those of them that stood there. */
  certain: number;
  right: number;
}

/** How many swapped words are found, and for how many the right original is named first. */
export const restoration: Section = {
  name: 'restoration',
  title: 'How well it guesses what stood there',
  async measure({ fast }) {
    const judge = await createSpinJudge();
    const bases = humanPassages('test', PASSAGE_WORDS, fast ? FAST_PASSAGES : PASSAGES);
    const synthetic = SPINNERS.map((spinner): Cell[] => {
      const texts = bases.map((text, i) =>
        spin(articleTextOf(text), spinner, RATE, `restore ${i}`),
      );
      return row(spinner.name, texts, judge);
    });
    const documents = readSpunParallel().filter((document) => {
      return document.part === 'test' && hasEnglishOriginal(document);
    });
    const aligned = (list: typeof documents) => {
      return list.map(({ text, original = '' }): SpunText => {
        return { text: articleTextOf(text), substitutions: alignedSubstitutions(original, text) };
      });
    };
    const tools = [...new Set(documents.map(({ family }) => family))];
    const columns = [
      'spinner',
      'found',
      'right original first, of all',
      '… of those found',
      'right, of those put back',
    ];
    return [
      {
        title: `Synthetic spinning of ${100 * RATE} % of the words`,
        columns,
        rows: synthetic,
        published: true,
      },
      {
        title: 'Public spinners, English articles',
        columns,
        rows: [
          row('all four', aligned(documents), judge),
          ...tools.map((tool) => {
            const list = documents.filter(({ family }) => family === tool);
            return row(tool ?? '', aligned(list), judge);
          }),
        ],
        published: true,
      },
    ];
  },
};

/** The text as an article has it, so that places agree. */
function articleTextOf(text: string): string {
  return plainTextArticle(text).text;
}

function row(name: string, texts: SpunText[], judge: SpinJudge): Cell[] {
  const tally: Tally = { swaps: 0, found: 0, restored: 0, certain: 0, right: 0 };
  for (const { text, substitutions: swaps } of texts) {
    const { evidence } = judge(text);
    for (const { start, end, expected } of evidence.filter(isPutBack)) {
      tally.certain++;
      const own = swaps.find((swap) => overlaps(swap, start, end));
      if (own && isSameWord(expected?.[0], own.sourceWords)) tally.right++;
    }
    for (const swap of swaps) {
      const over = evidence.filter(({ start, end }) => overlaps(swap, start, end));
      tally.swaps++;
      if (over.length > 0) tally.found++;
      if (over.some(({ expected }) => isSameWord(expected?.[0], swap.sourceWords)))
        tally.restored++;
    }
  }
  const { swaps, found, restored, certain, right } = tally;
  const shares = [
    rateWithInterval(found, swaps),
    rateWithInterval(restored, swaps),
    rateWithInterval(restored, found),
  ];
  return [name, ...shares, rateWithInterval(right, certain)];
}

/** The reader view puts a wording back that is likelier than this (src/reader/restore-text.ts). */
const MIN_CONFIDENCE = 0.5;

const isPutBack = (evidence: Evidence) =>
  evidence.expected !== undefined && confidenceOf(evidence) >= MIN_CONFIDENCE;

function overlaps(swap: SpinnerSubstitution, start = -1, end = -1): boolean {
  return start < swap.end && end > swap.start;
}

function isSameWord(guess: string | undefined, original: string): boolean {
  return guess?.toLowerCase() === original.toLowerCase();
}
