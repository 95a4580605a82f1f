import type { Article } from '../../article/article.ts';
import { alignWords } from './align-words.ts';
import { buildRows } from './build-rows.ts';
import { chainAnchors } from './chain-anchors.ts';
import type { Comparison, Row } from './comparison.ts';
import { countFigures, findRuns } from './count-figures.ts';
import { findAgency } from './find-agency.ts';
import { findAnchors } from './find-anchors.ts';
import { findDirection } from './find-direction.ts';
import { findQuotations } from './find-quotations.ts';
import { groupLinks } from './group-links.ts';
import { judgeRelation, type TakenWords } from './judge-relation.ts';
import { linkFacts } from './link-facts.ts';
import { linkSentences } from './link-sentences.ts';
import { markShared } from './mark-shared.ts';
import { countWords, type Lexicon, splitTokens, type Tokens } from './split-tokens.ts';
import { tellAnew } from './tell-anew.ts';
import { weighWords } from './word-weights.ts';

function alignRows(copy: Tokens, original: Tokens, lexicon: Lexicon): Row[] {
  const words = [...lexicon.keys()];
  const weights = weighWords(copy, original, words);
  const chains = chainAnchors(findAnchors(copy, original, weights), [copy.length, original.length]);
  const steps = alignWords(copy, original, words, weights, chains);
  const links = linkSentences(copy, original, weights, steps);
  const retold = linkFacts(copy, original, words, links);
  return buildRows(copy, original, groupLinks([...links, ...retold]), steps);
}

function takenWords(copy: Tokens, original: Tokens, rows: Row[]): TakenWords {
  const words = { literal: 0, kept: 0, swapped: 0, loose: 0 };
  for (const { manner, pieces } of rows) {
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
function letGo(rows: Row[]): Row[] {
  const empty = { moved: false, pieces: [] };
  const added = rows.flatMap(({ copy, copySentences }): Row[] =>
    copy ? [{ kind: 'added', copy, copySentences, originalSentences: [], ...empty }] : [],
  );
  const dropped = rows.flatMap(({ original, originalSentences }): Row[] =>
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
  const runs = findRuns(copy, source, rows);
  const figures = countFigures(copy, source, rows, quotations);
  const relation = judgeRelation(figures, rows, runs, takenWords(copy, source, rows));
  const whole = { relation, ...findDirection(article, original), ...(agency ? { agency } : {}) };
  if (relation === 'rewritten' || relation === 'same-matter') {
    const told = tellAnew(rows, copy);
    return { ...whole, figures: countFigures(copy, source, told, quotations), rows: told, runs };
  }
  if (relation !== 'none') return { ...whole, figures, rows, runs };
  const apart = letGo(rows);
  return { ...whole, figures: countFigures(copy, source, apart, []), rows: apart, runs: [] };
}
