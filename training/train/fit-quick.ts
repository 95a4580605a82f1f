import { QUICK_FEATURES, quickFeatures } from '../../src/engine/spin/classifier/quick-features.ts';
import { passageLimit, passageRanges } from '../../src/engine/spin/passages.ts';
import { SPINNERS } from '../spinners/spinners.ts';
import type { NestedScore } from './cross-validated-scores.ts';
import type { Threshold } from './find-thresholds.ts';
import { unpackDoc } from './packed-doc.ts';
import type { Example } from './read-examples.ts';
import { fitTrees } from './trees/fit-trees.ts';
import { scoreForest } from './trees/score-forest.ts';
import type { Forest } from './trees/tree.ts';

/** The quick score, and the scores below which a text and a passage of it need no closer look. */
export interface Quick {
  forest: Forest;
  clearBelow: { whole: number; passage: number };
  /** Share of the human texts that need no closer look. */
  decided: number;
}

const QUICK = { trees: 120, depth: 4, rate: 0.1, ridge: 10, leafWeight: 8, sample: 0.7 };

/** So few of the texts that are reported may lie below. */
const MISSED = 0.005;
/**
 * The same of passages: a part that was spun lies in several of them. Of 6,826 spun texts that are reported, their channels left
 * out, 26 are lost with 0.005, 27 with 0.01, 31 with 0.02; of human passages 5,832, 2,919 and 986 are searched.
 */
const MISSED_PASSAGES = 0.01;
/** Passages overlap and are many: each weighs less than a text. */
const PASSAGE_WEIGHT = 0.3;

/** More of these can only speak for spinning, more of those only against it. */
const MORE =
  /^(?:likelihood|rateLikelihood|meanTag|topTags|plainUnseen|unseen|articleClashes|rateArticleClashes|signs)/;
const LESS = /^(?:meanLog|meanFit|plainFit|archaic)/;
const DIRECTIONS = QUICK_FEATURES.map((name) => {
  if (LESS.test(name)) return -1;
  return MORE.test(name) ? 1 : 0;
});

interface Row {
  values: Float32Array;
  spun: boolean;
  weight: number;
  channel: string;
  /** The index of its example. */
  of: number;
  isPassage: boolean;
}

function rowsOf({ doc: packed, spun, weight, channel }: Example, of: number): Row[] {
  const doc = unpackDoc(packed);
  const fixed = { spun, channel, of };
  const whole = { ...fixed, values: quickFeatures(doc, doc), weight, isPassage: false };
  const passages = passageRanges(doc).map((range) => {
    const values = quickFeatures(doc, doc, range);
    return { ...fixed, values, weight: PASSAGE_WEIGHT * weight, isPassage: true };
  });
  return [whole, ...passages];
}

function fitForest(rows: Row[]): Forest {
  const width = QUICK_FEATURES.length;
  const features = new Float32Array(rows.length * width);
  const sums = [0, 0];
  rows.forEach(({ values, spun, weight }, i) => {
    features.set(values, i * width);
    sums[spun ? 1 : 0] = (sums[spun ? 1 : 0] as number) + weight;
  });
  const share = (sums[0] as number) / (sums[1] as number);
  const weights = Float32Array.from(rows, ({ spun, weight }) => (spun ? weight * share : weight));
  const labels = Uint8Array.from(rows, ({ spun }) => (spun ? 1 : 0));
  return fitTrees({ features, width, labels, weights }, { ...QUICK, directions: DIRECTIONS });
}

/** Quick scores of spun rows by a score that was fitted without their channel. */
function leftOutScores(rows: Row[]): Map<Row, number> {
  const scores = new Map<Row, number>();
  for (const channel of new Set(SPINNERS.map((one) => one.channel))) {
    const forest = fitForest(rows.filter((row) => row.channel !== channel));
    for (const row of rows) {
      if (row.channel === channel) scores.set(row, scoreForest(forest, row.values));
    }
  }
  return scores;
}

function quantile(values: number[], share: number): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.floor(share * sorted.length)] ?? Number.NEGATIVE_INFINITY;
}

/** Fits the quick score, and its bars on the texts that are reported (by their nested scores), channels left out whole. */
export function fitQuick(
  examples: Example[],
  nested: NestedScore[],
  thresholds: Threshold[],
): Quick {
  const rows = examples.flatMap(rowsOf);
  const left = [...leftOutScores(rows)];
  const least = passageLimit(thresholds);
  const isReported = ({ of, isPassage }: Row) => {
    const { words, score, passage } = nested[of] as NestedScore;
    const row = thresholds.find((one) => words <= one.words);
    return isPassage ? passage >= least : score >= (row?.notice ?? 0);
  };
  const barOf = (isPassage: boolean) => {
    const reported = left.filter(([row]) => row.isPassage === isPassage && isReported(row));
    return quantile(
      reported.map(([, score]) => score),
      isPassage ? MISSED_PASSAGES : MISSED,
    );
  };
  const clearBelow = { whole: barOf(false), passage: barOf(true) };
  const forest = fitForest(rows);
  return { forest, clearBelow, decided: shareDecided(rows, forest, clearBelow) };
}

function shareDecided(rows: Row[], forest: Forest, clearBelow: Quick['clearBelow']): number {
  const human = rows.filter(({ spun }) => !spun);
  const open = new Set(
    human
      .filter(
        ({ values, isPassage }) =>
          scoreForest(forest, values) >= clearBelow[isPassage ? 'passage' : 'whole'],
      )
      .map(({ of }) => of),
  );
  return 1 - open.size / new Set(human.map(({ of }) => of)).size;
}
