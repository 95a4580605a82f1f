import { isConvincing } from '../../../src/engine/is-marked.ts';
import { MIN_CONVINCING_CONFIDENCE } from '../../../src/engine/thresholds.ts';
import type { Evidence } from '../../../src/engine/verdict.ts';
import { isPutBack } from '../../../src/reader/is-put-back.ts';
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

const NOTE =
  `Put back: what the reader view shows in place of the page’s words by itself. The surest: from a probability of ` +
  `${MIN_CONVINCING_CONFIDENCE} on; a sentence is restored with these only.`;

interface Tally {
  substitutions: number;
  found: number;
  restored: number;
  /** Words that the reader view puts back by itself, and those of them that stood there. */
  putBack: number;
  right: number;
  /** Of those the surest, as the popup's sentence has them, and those of them that stood there. */
  sure: number;
  sureRight: number;
}

/** How many substitutions are found, and for how many the right source word is named first. */
export const restoration: Section = {
  name: 'restoration',
  title: 'How well it guesses what stood there',
  namesWords: true,
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
      'right source word first, of all',
      '… of those found',
      'right, of those put back',
      'right, of the surest',
    ];
    return [
      {
        title: `Synthetic spinning of ${100 * RATE} % of the words`,
        note: NOTE,
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

/** The text as an article has it, so that offsets agree. */
function articleTextOf(text: string): string {
  return plainTextArticle(text).text;
}

function row(name: string, texts: SpunText[], judge: SpinJudge): Cell[] {
  const tally: Tally = {
    substitutions: 0,
    found: 0,
    restored: 0,
    putBack: 0,
    right: 0,
    sure: 0,
    sureRight: 0,
  };
  for (const { text, substitutions } of texts) {
    const { evidence } = judge(text);
    for (const one of evidence.filter(isPutBack)) {
      const [isSure, isRight] = [isConvincing(one), isRightFirst(one, substitutions)];
      tally.putBack++;
      if (isRight) tally.right++;
      if (isSure) tally.sure++;
      if (isSure && isRight) tally.sureRight++;
    }
    for (const one of substitutions) {
      const over = evidence.filter(({ start, end }) => overlaps(one, start, end));
      tally.substitutions++;
      if (over.length > 0) tally.found++;
      if (over.some(({ expected }) => isSameWord(expected?.[0], one.sourceWords))) tally.restored++;
    }
  }
  const { substitutions, found, restored, putBack, right, sure, sureRight } = tally;
  const shares = [
    rateWithInterval(found, substitutions),
    rateWithInterval(restored, substitutions),
    rateWithInterval(restored, found),
  ];
  return [name, ...shares, rateWithInterval(right, putBack), rateWithInterval(sureRight, sure)];
}

function isRightFirst({ start, end, expected }: Evidence, swaps: SpinnerSubstitution[]): boolean {
  const own = swaps.find((one) => overlaps(one, start, end));
  return own !== undefined && isSameWord(expected?.[0], own.sourceWords);
}

function overlaps(one: SpinnerSubstitution, start = -1, end = -1): boolean {
  return start < one.end && end > one.start;
}

function isSameWord(guess: string | undefined, sourceWord: string): boolean {
  return guess?.toLowerCase() === sourceWord.toLowerCase();
}
