import type { Article, BlockKind } from '../../article/article.ts';
import { partitionPoint } from './partition-point.ts';
import type { Word } from './split-words.ts';

/** Blocks of names, terms or other people's words rather than the article's own prose. */
const EXCLUDED_BLOCKS: ReadonlySet<BlockKind> = new Set([
  'heading',
  'quotation',
  'preformatted',
  'table',
]);
/** List items below this number of words are terms, not prose. */
const MIN_LIST_ITEM_WORDS = 8;
/** Words in one pair of quotation marks; longer ones are speech that goes on, or marks that were never closed. */
const QUOTED =
  /[“«][^“”«»\n]{1,900}[”»]|"[^"“”\n]{1,300}"|[‘'](?=\p{L})[^‘’'\n]{1,80}['’](?![\p{L}\p{N}])/gu;
/** What follows these words is mentioned, not used. English only. */
const MENTIONED = /\b(?:so-called|the (?:word|term|phrase|expression)s?)\s+\S+(?:\s+\S+)?/gi;

interface TextRange {
  start: number;
  end: number;
}

function rangesMatching(text: string, pattern: RegExp): TextRange[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

/**
 * Which words count towards the score (1) and which do not (0): quotations, code, tables, headings, lists of
 * terms and words that are mentioned rather than used are left out, because honest texts quote odd words there.
 */
export function scoringMask(article: Article, words: Word[]): Uint8Array {
  const { text, blocks, mentions } = article;
  const mask = new Uint8Array(words.length).fill(1);
  const leaveOut = ({ start, end }: TextRange) => {
    const first = partitionPoint(words.length, (i) => (words[i] as Word).end <= start);
    for (let i = first; i < words.length && (words[i] as Word).start < end; i++) mask[i] = 0;
  };
  for (const block of blocks) {
    const { kind, start, end } = block;
    const short = () =>
      text.slice(start, end).split(' ', MIN_LIST_ITEM_WORDS).length < MIN_LIST_ITEM_WORDS;
    if (EXCLUDED_BLOCKS.has(kind) || (kind === 'list-item' && short())) leaveOut(block);
  }
  for (const range of [
    ...mentions,
    ...rangesMatching(text, QUOTED),
    ...rangesMatching(text, MENTIONED),
  ])
    leaveOut(range);
  return mask;
}
