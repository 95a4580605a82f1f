import type { Figures, Relation, SentenceRow, VerbatimRun } from '../comparison.ts';

/** From this share of the page's words (outside quotations) in sentences taken word for word it is the same text. */
const MIN_WORD_FOR_WORD_SHARE = 0.6;

/** If the page uses less of the original, it contains parts of it. */
const MIN_ORIGINAL_SHARE = 0.4;

/** Up to this share of substituted words a text is still the same: typos and house style. */
const MAX_HOUSE_STYLE_SHARE = 0.015;

/**
 * Two texts are related only if this share and number of the page's words are in the original (kept or substituted).
 * With fewer, long texts in one language on one subject would be "related" by chance.
 */
const MIN_RELATED_SHARE = 0.12;
const MIN_RELATED_WORDS = 25;

/**
 * The more an original says, the more of any page stands in it by chance: from this length on the share grows with each
 * doubling. Of 513 unrelated pairs with 10,000 to 60,000 words three passed 12 % and none passes now; of 158 rewritten
 * copies whose originals were found in such texts one is lost. A run that makes a page contain parts proves by itself.
 */
const LONG_ORIGINAL_WORDS = 2_500;
const SHARE_PER_DOUBLING = 0.015;

/** Share of the page, words, or words in one run that make the page contain parts of the original. */
const MIN_PARTS_SHARE = 0.12;
const MIN_PARTS_WORDS = 25;
const MIN_PARTS_RUN = 20;

/** From this share of the page's sentences with facts in the original's order it is a paraphrase. */
const MIN_PARAPHRASED_SHARE = 0.5;

/** Share of paraphrased sentences that may be in another order. */
const MAX_MOVED_SHARE = 0.2;

/**
 * Limits of unmatched and kept words for a paraphrase: above the first and below the second. Spinners replace word for
 * word: of the words in taken sentences, four of them inserted or deleted 1 % in 95 of 100 texts and 10 % at most, and
 * kept four words in ten. Whoever paraphrases leaves more unmatched, or keeps less.
 */
const PARAPHRASE_LIMITS: [loose: number, kept: number][] = [
  [0.12, 0.6],
  [0.06, 0.4],
];

/** What the rule weighs, as shares from 0 to 1. */
interface RelationShares {
  /** Of the page's words outside quotations, those in sentences taken word for word; and their number. */
  wordForWord: number;
  wordForWordCount: number;
  /** Of the page's sentences, those that come from the original in any way. */
  sentences: number;
  /** Of the original's sentences, those that the page uses. */
  used: number;
  /** Of the taken words, those that were substituted. */
  swapped: number;
  /** Of the taken sentences, those in another order. */
  moved: number;
}

/** Words of the taken rows, as `judgeRelation` needs them. */
export interface TakenWords {
  /** Kept or substituted, in rows that are not paraphrased. */
  wordForWord: number;
  kept: number;
  swapped: number;
  /** Inserted and deleted. */
  unmatched: number;
}

function sharesOf(figures: Figures, words: TakenWords): RelationShares {
  const ownWords = Math.max(1, figures.copyWords - figures.quotedWords);
  const wordForWordCount = Math.max(0, words.wordForWord - figures.quotedWords);
  return {
    wordForWord: wordForWordCount / ownWords,
    wordForWordCount,
    sentences: figures.takenSentences / Math.max(1, figures.copySentences),
    used: figures.usedSentences / Math.max(1, figures.originalSentences),
    swapped: words.swapped / Math.max(1, words.kept + words.swapped),
    moved: figures.movedSentences / Math.max(1, figures.takenSentences),
  };
}

function isParaphrased({ kept, swapped, unmatched }: TakenWords): boolean {
  const unmatchedShare = unmatched / Math.max(1, 2 * (kept + swapped) + unmatched);
  const keptShare = kept / Math.max(1, kept + swapped + unmatched / 2);
  return PARAPHRASE_LIMITS.some(
    ([minUnmatched, maxKept]) => unmatchedShare > minUnmatched && keptShare < maxKept,
  );
}

function minRelatedShare(originalWords: number, runs: readonly VerbatimRun[]): number {
  if (runs.some(({ words }) => words >= MIN_PARTS_RUN)) return MIN_RELATED_SHARE;
  const doublings = Math.max(0, Math.log2(originalWords / LONG_ORIGINAL_WORDS));
  return MIN_RELATED_SHARE + SHARE_PER_DOUBLING * doublings;
}

/** True if enough of the page's words are in the original; of a very short page all must be. */
function isRelated({ copyWords }: Figures, found: number, minShare: number): boolean {
  return found >= Math.min(MIN_RELATED_WORDS, copyWords) && found >= minShare * copyWords;
}

/** Decides how two texts relate; "none" below the share that proves a relation. */
export function judgeRelation(
  figures: Figures,
  rows: SentenceRow[],
  runs: VerbatimRun[],
  words: TakenWords,
): Relation {
  const minShare = minRelatedShare(figures.originalWords, runs);
  if (!isRelated(figures, words.kept + words.swapped, minShare)) return 'none';
  const shares = sharesOf(figures, words);
  const isParaphrase = isParaphrased(words);
  if (shares.wordForWord >= MIN_WORD_FOR_WORD_SHARE && !isParaphrase) {
    if (shares.used < MIN_ORIGINAL_SHARE) return 'parts';
    return shares.swapped <= MAX_HOUSE_STYLE_SHARE ? 'same-text' : 'swapped';
  }
  const taken = rows.filter((row) => row.kind === 'taken').length;
  const isInOrder = shares.moved <= MAX_MOVED_SHARE && taken >= 3;
  if (isParaphrase && shares.sentences >= MIN_PARAPHRASED_SHARE && isInOrder) return 'rewritten';
  const hasRun =
    runs.some((run) => run.words >= MIN_PARTS_RUN) && shares.wordForWordCount >= MIN_PARTS_RUN;
  if (
    hasRun ||
    (shares.wordForWord >= MIN_PARTS_SHARE &&
      shares.wordForWordCount >= MIN_PARTS_WORDS &&
      !isParaphrase)
  )
    return 'parts';
  return 'same-matter';
}
