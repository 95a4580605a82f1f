import type { Article } from '../../article/article.ts';
import { alignWords } from './chains/align-words.ts';
import { chainAnchors } from './chains/chain-anchors.ts';
import { findAnchors } from './chains/find-anchors.ts';
import type { Comparison, SentenceRow } from './comparison.ts';
import { buildRows } from './sentences/build-rows.ts';
import { groupLinks } from './sentences/group-links.ts';
import { linkByEntities } from './sentences/link-by-entities.ts';
import { linkSentences } from './sentences/link-sentences.ts';
import { markParaphrased } from './sentences/mark-paraphrased.ts';
import { markShared } from './sentences/mark-shared.ts';
import { countFigures, findVerbatimRuns } from './summary/count-figures.ts';
import { findAgency } from './summary/find-agency.ts';
import { findDirection } from './summary/find-direction.ts';
import { findQuotations } from './summary/find-quotations.ts';
import { judgeRelation, type TakenWords } from './summary/judge-relation.ts';
import { countWords } from './tokens/count-words.ts';
import { type Lexicon, splitTokens, type Tokens } from './tokens/split-tokens.ts';
import { weighWords } from './tokens/word-weights.ts';

function alignRows(copy: Tokens, original: Tokens, lexicon: Lexicon): SentenceRow[] {
  const words = [...lexicon.keys()];
  const weights = weighWords(copy, original, words);
  const chains = chainAnchors(findAnchors(copy, original, weights), [copy.length, original.length]);
  const steps = alignWords({ copy, original, words, weights }, chains);
  const links = linkSentences(copy, original, weights, steps);
  const paraphrased = linkByEntities(copy, original, words, links);
  return buildRows(copy, original, groupLinks([...links, ...paraphrased]), steps);
}

function countTakenWords(copy: Tokens, original: Tokens, rows: SentenceRow[]): TakenWords {
  const words = { wordForWord: 0, kept: 0, swapped: 0, unmatched: 0 };
  for (const { changeType, segments: pieces } of rows) {
    for (const { kind, copy: here, original: there } of pieces) {
      const count = here ? countWords(copy, here) : there ? countWords(original, there) : 0;
      if (kind === 'inserted' || kind === 'deleted') words.unmatched += count;
      else {
        words[kind] += count;
        if (changeType !== 'rewritten') words.wordForWord += count;
      }
    }
  }
  return words;
}

/** Without a relation nothing counts as taken: a name in both texts proves nothing. */
function dropAlignment(rows: SentenceRow[]): SentenceRow[] {
  const empty = { moved: false, segments: [] };
  const added = rows.flatMap(({ copy, copySentences }): SentenceRow[] =>
    copy ? [{ kind: 'added', copy, copySentences, originalSentences: [], ...empty }] : [],
  );
  const dropped = rows.flatMap(({ original, originalSentences }): SentenceRow[] =>
    original ? [{ kind: 'dropped', original, copySentences: [], originalSentences, ...empty }] : [],
  );
  return [...added, ...dropped];
}

/**
 * Compares a page with its possible original: which sentences come from it, which words were kept, substituted,
 * inserted or deleted, and how the two relate. Offsets count in each article's text. Time is linear in the words,
 * memory in the sentences.
 */
export function compare(article: Article, original: Article): Comparison {
  const lexicon: Lexicon = new Map();
  const copy = splitTokens(article.text, lexicon);
  const source = splitTokens(original.text, lexicon);
  const quotations = findQuotations(article);
  const agency = findAgency(article, original);
  const rows = alignRows(copy, source, lexicon);
  markShared(rows, quotations, agency !== undefined);
  const runs = findVerbatimRuns(copy, source, rows);
  const figures = countFigures(copy, source, rows, quotations);
  const relation = judgeRelation(figures, rows, runs, countTakenWords(copy, source, rows));
  const whole = { relation, ...findDirection(article, original), ...(agency ? { agency } : {}) };
  if (relation === 'rewritten' || relation === 'same-matter') {
    const marked = markParaphrased(rows, copy);
    const markedFigures = countFigures(copy, source, marked, quotations);
    return { ...whole, figures: markedFigures, rows: marked, runs };
  }
  if (relation !== 'none') return { ...whole, figures, rows, runs };
  const unaligned = dropAlignment(rows);
  return {
    ...whole,
    figures: countFigures(copy, source, unaligned, []),
    rows: unaligned,
    runs: [],
  };
}
