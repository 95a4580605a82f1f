import { restore } from '../../../src/engine/spin/restore.ts';
import type { Evidence } from '../../../src/engine/verdict.ts';
import { readSpunParallel } from '../../corpus/read-spun-parallel.ts';
import { textArticle } from '../../corpus/text-article.ts';
import { spin } from '../../spinners/spin.ts';
import type { SpunText, Swap } from '../../spinners/spinner.ts';
import { SPINNERS } from '../../spinners/spinners.ts';
import { comparedSwaps } from '../compared-swaps.ts';
import { isEnglish } from '../is-english.ts';
import { type Judge, spinJudge } from '../load-engine.ts';
import { rate } from '../rate.ts';
import { syntheticBases } from '../synthetic-bases.ts';
import type { Cell, Section } from '../table.ts';

const LENGTH = 400;
const RATE = 0.2;
const PASSAGES = 40;
const FAST_PASSAGES = 5;

interface Tally {
  swaps: number;
  found: number;
  restored: number;
  /** Words that were put in as certain, and those of them that stood there. */
  certain: number;
  right: number;
}

/** How many swapped words are found, and for how many the right original is named first. */
export const restoration: Section = {
  name: 'restoration',
  title: 'How well it guesses what stood there',
  async measure({ fast }) {
    const judge = await spinJudge();
    const bases = syntheticBases('test', LENGTH, fast ? FAST_PASSAGES : PASSAGES);
    const synthetic = SPINNERS.map((spinner): Cell[] => {
      const texts = bases.map((text, i) => spin(flat(text), spinner, RATE, `restore ${i}`));
      return row(spinner.name, texts, judge);
    });
    const documents = readSpunParallel().filter((document) => {
      return document.part === 'test' && isEnglish(document);
    });
    const aligned = (list: typeof documents) => {
      return list.map(({ text, original = '' }): SpunText => {
        return { text: flat(text), swaps: comparedSwaps(original, text) };
      });
    };
    const tools = [...new Set(documents.map(({ family }) => family))];
    const columns = [
      'spinner',
      'found',
      'right original first, of all',
      '… of those found',
      'right, of those put in as certain',
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
function flat(text: string): string {
  return textArticle(text).text;
}

function row(name: string, texts: SpunText[], judge: Judge): Cell[] {
  const tally: Tally = { swaps: 0, found: 0, restored: 0, certain: 0, right: 0 };
  for (const { text, swaps } of texts) {
    const { evidence } = judge(text);
    for (const put of putIn(text, evidence)) {
      tally.certain++;
      const own = swaps.find((swap) => overlaps(swap, put.start, put.end));
      if (own && same(put.text, own.original)) tally.right++;
    }
    for (const swap of swaps) {
      const over = evidence.filter(({ start, end }) => overlaps(swap, start, end));
      tally.swaps++;
      if (over.length > 0) tally.found++;
      if (over.some(({ expected }) => same(expected?.[0], swap.original))) tally.restored++;
    }
  }
  const { swaps, found, restored, certain, right } = tally;
  const shares = [rate(found, swaps), rate(restored, swaps), rate(restored, found)];
  return [name, ...shares, rate(right, certain)];
}

/** The words that a reader of the restored text sees put in as certain, with the places of those they replace. */
function putIn(text: string, evidence: Evidence[]) {
  return restore(textArticle(text), evidence).flatMap(({ start, pieces }) => {
    let at = start;
    return pieces.flatMap((piece) => {
      const from = at;
      at += (piece.kind === 'kept' ? piece.text : piece.page).length;
      return piece.kind === 'restored' ? [{ text: piece.text, start: from, end: at }] : [];
    });
  });
}

function overlaps(swap: Swap, start = -1, end = -1): boolean {
  return start < swap.end && end > swap.start;
}

function same(guess: string | undefined, original: string): boolean {
  return guess?.toLowerCase() === original.toLowerCase();
}
