import type { Figures, Relation, SentenceRow, VerbatimRun } from '../comparison.ts';

/** Share of the page's words (outside quotations) in sentences taken word by word that makes it the same text. */
const MIN_LITERAL_SHARE = 0.6;

/** Less of the original than this on the page is a part of it. */
const MIN_ORIGINAL_SHARE = 0.4;

/** Share of swapped words up to which a text is still the same: slips and house style. */
const MAX_HOUSE_STYLE_SHARE = 0.015;

/** Share of the page, or words in one run, that make parts of it. */
const MIN_PARTS_SHARE = 0.12;
const MIN_PARTS_WORDS = 25;
const MIN_PARTS_RUN = 20;

/** Share of the page's sentences whose facts stand in the original in the same order: told from it. */
const MIN_PARAPHRASED_SHARE = 0.5;

/** Share of retold sentences that may stand in another order. */
const MAX_MOVED_SHARE = 0.2;

/**
 * Spinners swap word for word: of the words in taken sentences, four of them put in or left out 1 % in 95 of 100 texts
 * and 10 % at most, and kept four words in ten. Whoever tells a text anew loosens more, or keeps less. Each pair is
 * the share of loose words above which, and of kept words below which, a text is told anew.
 */
const PARAPHRASE_LIMITS: [loose: number, kept: number][] = [
  [0.12, 0.6],
  [0.06, 0.4],
];

/** Share of the page's sentences that share their facts: the same matter. */
const MIN_SAME_MATTER_SHARE = 0.15;

/** Two rows may be chance in a short text. */
const MIN_SAME_MATTER_ROWS = 3;

/** What the rule weighs, as shares from 0 to 1. */
interface RelationShares {
  /** Of the page's words outside quotations, those in sentences taken over word by word; and their number. */
  literal: number;
  literalWords: number;
  /** Of the page's sentences, those that come from the original in any way. */
  sentences: number;
  /** Of the original's sentences, those that the page uses. */
  used: number;
  /** Of the words taken over, those that were swapped. */
  swapped: number;
  /** Of the sentences taken over, those in another order. */
  moved: number;
}

/** Words of the taken rows, as `judgeRelation` needs them. */
export interface TakenWords {
  /** Kept or swapped, in rows that are not told anew. */
  literal: number;
  kept: number;
  swapped: number;
  /** Put in and left out. */
  loose: number;
}

function sharesOf(figures: Figures, words: TakenWords): RelationShares {
  const own = Math.max(1, figures.copyWords - figures.quotedWords);
  const literalWords = Math.max(0, words.literal - figures.quotedWords);
  return {
    literal: literalWords / own,
    literalWords,
    sentences: figures.takenSentences / Math.max(1, figures.copySentences),
    used: figures.usedSentences / Math.max(1, figures.originalSentences),
    swapped: words.swapped / Math.max(1, words.kept + words.swapped),
    moved: figures.movedSentences / Math.max(1, figures.takenSentences),
  };
}

function isParaphrased({ kept, swapped, loose }: TakenWords): boolean {
  const looseShare = loose / Math.max(1, 2 * (kept + swapped) + loose);
  const keptShare = kept / Math.max(1, kept + swapped + loose / 2);
  return PARAPHRASE_LIMITS.some(([least, most]) => looseShare > least && keptShare < most);
}

/** Both quote the same statement, letter for letter: they report on one matter, whatever their own words are. */
function quotesTheSame(rows: SentenceRow[], runs: VerbatimRun[]): boolean {
  const quoted = rows.filter(({ shared }) => shared === 'quotation');
  return quoted.some(({ copy }) =>
    runs.some((run) => copy && run.copy.start < copy.end && run.copy.end > copy.start),
  );
}

/** Names the relation of two texts. */
export function judgeRelation(
  figures: Figures,
  rows: SentenceRow[],
  runs: VerbatimRun[],
  words: TakenWords,
): Relation {
  const shares = sharesOf(figures, words);
  const isAnew = isParaphrased(words);
  if (shares.literal >= MIN_LITERAL_SHARE && !isAnew) {
    if (shares.used < MIN_ORIGINAL_SHARE) return 'parts';
    return shares.swapped <= MAX_HOUSE_STYLE_SHARE ? 'same-text' : 'swapped';
  }
  const taken = rows.filter((row) => row.kind === 'taken').length;
  const isInOrder = shares.moved <= MAX_MOVED_SHARE && taken >= 3;
  if (isAnew && shares.sentences >= MIN_PARAPHRASED_SHARE && isInOrder) return 'rewritten';
  const hasRun =
    runs.some((run) => run.words >= MIN_PARTS_RUN) && shares.literalWords >= MIN_PARTS_RUN;
  if (
    hasRun ||
    (shares.literal >= MIN_PARTS_SHARE && shares.literalWords >= MIN_PARTS_WORDS && !isAnew)
  )
    return 'parts';
  const isOneMatter = shares.sentences >= MIN_SAME_MATTER_SHARE && taken >= MIN_SAME_MATTER_ROWS;
  return isOneMatter || quotesTheSame(rows, runs) ? 'same-matter' : 'none';
}
