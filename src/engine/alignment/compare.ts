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
  const steps = alignWords(copy, original, words, weights, chains);
  const links = linkSentences(copy, original, weights, steps);
  const retold = linkByEntities(copy, original, words, links);
  return buildRows(copy, original, groupLinks([...links, ...retold]), steps);
}

function countTakenWords(copy: Tokens, original: Tokens, rows: SentenceRow[]): TakenWords {
  const words = { literal: 0, kept: 0, swapped: 0, loose: 0 };
  for (const { changeType: manner, pieces } of rows) {
    for (const { kind, copy: here, original: there } of pieces) {
      const count = here ? countWords(copy, here) : there ? countWords(original, there) : 0;
      if (kind === 'inserted' || kind === 'deleted') words.loose += count;
      else {
        words[kind] += count;
        if (manner !== 'rewritten') words.literal += count;
      }
    }
  }
  return words;
}

/** With no relation nothing counts as taken over: a name in both texts proves nothing. */
function dropAlignment(rows: SentenceRow[]): SentenceRow[] {
  const empty = { moved: false, pieces: [] };
  const added = rows.flatMap(({ copy, copySentences }): SentenceRow[] =>
    copy ? [{ kind: 'added', copy, copySentences, originalSentences: [], ...empty }] : [],
  );
  const dropped = rows.flatMap(({ original, originalSentences }): SentenceRow[] =>
    original ? [{ kind: 'dropped', original, copySentences: [], originalSentences, ...empty }] : [],
  );
  return [...added, ...dropped];
}

/**
 * Compares a page with its (possible) original: which sentences come from it, which words were kept, swapped, put in
 * or left out, and what the two are to each other. Offsets are those of each article's text. Takes time in proportion
 * to the words, and memory to the sentences.
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
    const told = markParaphrased(rows, copy);
    return { ...whole, figures: countFigures(copy, source, told, quotations), rows: told, runs };
  }
  if (relation !== 'none') return { ...whole, figures, rows, runs };
  const apart = dropAlignment(rows);
  return { ...whole, figures: countFigures(copy, source, apart, []), rows: apart, runs: [] };
}
