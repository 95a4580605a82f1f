import type { Article, Span } from '../../article/article.ts';
import { findExclusions } from './exclusions.ts';
import { partitionPoint } from './partition-point.ts';
import type { Word } from './split-words.ts';

/** Words in one pair of quotation marks; longer ones are speech that goes on, or marks that were never closed. */
const QUOTED =
  /[“«][^“”«»\n]{1,900}[”»]|"[^"“”\n]{1,300}"|[‘'](?=\p{L})[^‘’'\n]{1,80}['’](?![\p{L}\p{N}])/gu;
/** What follows these words is mentioned, not used. English only. */
const MENTIONED = /\b(?:so-called|the (?:word|term|phrase|expression)s?)\s+\S+(?:\s+\S+)?/gi;

function rangesMatching(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

/**
 * Which words count towards the score (1) and which do not (0): quotations, code, tables, headings, lists of
 * terms and words that are mentioned rather than used are left out, because honest texts quote odd words there. Where
 * such elements hold most of the text, they are its prose, and count.
 */
export function scoringMask(article: Article, words: Word[]): Uint8Array {
  const { text } = article;
  const mask = new Uint8Array(words.length).fill(1);
  const leaveOut = ({ start, end }: Span) => {
    const first = partitionPoint(words.length, (i) => (words[i] as Word).end <= start);
    for (let i = first; i < words.length && (words[i] as Word).start < end; i++) mask[i] = 0;
  };
  for (const range of findExclusions(article)) leaveOut(range);
  for (const pattern of [QUOTED, MENTIONED])
    for (const range of rangesMatching(text, pattern)) leaveOut(range);
  return mask;
}
