import type { Figures, Relation, Row, Run } from './comparison.ts';

/** Share of the page's words (outside quotations) in sentences taken word by word that makes it the same text. */
const WHOLE = 0.6;

/** Less of the original than this on the page is a part of it. */
const WHOLE_ORIGINAL = 0.4;

/** Share of swapped words up to which a text is still the same: slips and house style. */
const HOUSE_STYLE = 0.015;

/** Share of the page, or words in one run, that make parts of it. */
const PARTS = 0.12;
const PARTS_WORDS = 25;
const PART_RUN = 20;

/** Share of the page's sentences whose facts stand in the original in the same order: told from it. */
const RETOLD = 0.6;

/** Share of retold sentences that may stand in another order. */
const DISORDER = 0.2;

/** Share of the page's sentences that share their facts: the same matter. */
const MATTER = 0.15;

/** What the rule weighs, as shares from 0 to 1 of the page. */
interface Shares {
  /** Words in sentences taken over word by word, outside quotations. */
  literal: number;
  literalWords: number;
  /** Sentences that come from the original in any way. */
  sentences: number;
  /** Sentences of the original that the page uses. */
  used: number;
  /** Of the words taken over, those that were swapped. */
  swapped: number;
  /** Of the sentences taken over, those in another order. */
  moved: number;
}

function sharesOf(figures: Figures, literalWords: number): Shares {
  const taken = figures.keptWords + figures.swappedWords;
  const own = Math.max(1, figures.copyWords - figures.quotedWords);
  return {
    literal: Math.max(0, literalWords - figures.quotedWords) / own,
    literalWords: Math.max(0, literalWords - figures.quotedWords),
    sentences: figures.takenSentences / Math.max(1, figures.copySentences),
    used: figures.usedSentences / Math.max(1, figures.originalSentences),
    swapped: figures.swappedWords / Math.max(1, taken),
    moved: figures.movedSentences / Math.max(1, figures.takenSentences),
  };
}

/** Names the relation of two texts. `literalWords` are the words kept or swapped in rows that are not retold. */
export function judgeRelation(
  figures: Figures,
  rows: Row[],
  runs: Run[],
  literalWords: number,
): Relation {
  const shares = sharesOf(figures, literalWords);
  if (shares.literal >= WHOLE) {
    if (shares.used < WHOLE_ORIGINAL) return 'parts';
    return shares.swapped <= HOUSE_STYLE ? 'same-text' : 'swapped';
  }
  const retold = rows.filter((row) => row.manner === 'rewritten').length;
  const taken = rows.filter((row) => row.kind === 'taken').length;
  if (shares.sentences >= RETOLD && shares.moved <= DISORDER && retold * 2 >= taken)
    return 'rewritten';
  const hasRun = runs.some((run) => run.words >= PART_RUN) && shares.literalWords >= PART_RUN;
  if (hasRun || (shares.literal >= PARTS && shares.literalWords >= PARTS_WORDS)) return 'parts';
  return shares.sentences >= MATTER && taken >= 2 ? 'same-matter' : 'none';
}
