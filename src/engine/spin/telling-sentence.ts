import type { Span } from '../../article/article.ts';
import { isConvincing, isMarked } from '../is-marked.ts';
import { confidenceOf } from '../named-wording.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { Evidence, TellingSentence } from '../verdict.ts';

/** Characters: as much as fits into two or three lines of a small window. Of longer sentences the telling part is taken. */
const MAX_LENGTH = 100;
/** Characters of a long sentence that lead up to the first swapped words. */
const LEAD = 28;

/** What a word costs that looks swapped and cannot be restored for certain: the sentence stays odd. */
const COST = { marked: 0.3, doubtful: 0.1 };

/** Parts of a long sentence that are weighed. */
const MAX_PARTS = 20;

interface ScoredExcerpt {
  span: Span;
  sentence: Span;
  score: number;
}

type Located = Evidence & Span;

const isLocated = (evidence: Evidence): evidence is Located =>
  evidence.start !== undefined && evidence.end !== undefined;

const isWithin = ({ start, end }: Span, outer: Span) => start >= outer.start && end <= outer.end;

function scoreOf(excerpt: Span, evidence: Located[]): number {
  return evidence
    .filter((one) => isWithin(one, excerpt))
    .reduce((sum, one) => {
      if (isConvincing(one)) return sum + confidenceOf(one) - COST.marked;
      return sum - (isMarked(one) ? COST.marked : COST.doubtful);
    }, 0);
}

/** The end of the last whole word before a position, or the position itself if a word ends there. */
function endOfWord(text: string, from: number, to: number): number {
  if (to >= text.length || /\s/.test(text.charAt(to))) return to;
  const space = text.lastIndexOf(' ', to);
  return space > from ? space : to;
}

/** The part of a long sentence that begins shortly before some words. */
function partAround(text: string, sentence: Span, words: Span): Span {
  const wanted = Math.max(sentence.start, words.start - LEAD);
  const space = text.indexOf(' ', wanted);
  const isOpening = wanted === sentence.start || space < 0 || space >= words.start;
  const start = isOpening ? wanted : space + 1;
  return { start, end: Math.min(sentence.end, endOfWord(text, start, start + MAX_LENGTH)) };
}

/** Excerpts of one sentence, each with its score; of a long one a few, around its surest substitutions. */
function excerptsOf(text: string, sentence: Span, within: Located[]): ScoredExcerpt[] {
  const convincing = within
    .filter(isConvincing)
    .sort((a, b) => confidenceOf(b) - confidenceOf(a))
    .slice(0, MAX_PARTS);
  if (convincing.length === 0) return [];
  const isShort = sentence.end - sentence.start <= MAX_LENGTH;
  const spans = isShort ? [sentence] : convincing.map((words) => partAround(text, sentence, words));
  return spans.map((span) => ({ span, sentence, score: scoreOf(span, within) }));
}

/** For each sentence the evidence that lies in it. Both are in the order of the text. */
function assignToSentences(sentences: Span[], evidence: Located[]): [Span, Located[]][] {
  let next = 0;
  return sentences.map((sentence) => {
    const within: Located[] = [];
    for (; next < evidence.length; next++) {
      const one = evidence[next] as Located;
      if (one.start >= sentence.end) break;
      if (isWithin(one, sentence)) within.push(one);
    }
    return [sentence, within];
  });
}

/**
 * Finds the sentence whose substitutions are surest: one that convinces a reader who sees it beside its restored wording.
 * @param text the article's text, in which the evidence lies
 * @returns undefined if no wording is more likely right than wrong
 */
export function findTellingSentence(
  text: string,
  evidence: Evidence[],
): TellingSentence | undefined {
  const located = evidence.filter(isLocated).sort((a, b) => a.start - b.start);
  const [first, ...others] = assignToSentences(splitSentences(text), located).flatMap(
    ([sentence, within]) => excerptsOf(text, sentence, within),
  );
  if (!first) return undefined;
  const { span, sentence } = others.reduce((a, b) => (b.score > a.score ? b : a), first);
  return {
    start: span.start,
    quote: text.slice(span.start, span.end),
    isCutBefore: span.start > sentence.start,
    isCutAfter: span.end < sentence.end,
  };
}
