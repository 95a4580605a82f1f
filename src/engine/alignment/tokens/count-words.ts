import type { Span } from '../../../article/article.ts';
import { partitionPoint } from '../../text/partition-point.ts';
import { PUNCTUATION, type Tokens } from './split-tokens.ts';

const firstTokenFrom = ({ start, length }: Tokens, offset: number) =>
  partitionPoint(length, (i) => (start[i] as number) < offset);

/** Counts the words (tokens except punctuation) within a span of the text. */
export function countWords(tokens: Tokens, span: Span): number {
  let words = 0;
  for (let i = firstTokenFrom(tokens, span.start); i < tokens.length; i++) {
    if ((tokens.start[i] as number) >= span.end) break;
    if (tokens.kind[i] !== PUNCTUATION) words++;
  }
  return words;
}
