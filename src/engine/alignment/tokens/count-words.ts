import type { Span } from '../../../article/article.ts';
import { PUNCTUATION, type Tokens } from './split-tokens.ts';

function firstTokenFrom(tokens: Tokens, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words (tokens but punctuation) within a span of the text. */
export function countWords(tokens: Tokens, span: Span): number {
  let words = 0;
  for (let i = firstTokenFrom(tokens, span.start); i < tokens.length; i++) {
    if ((tokens.start[i] as number) >= span.end) break;
    if (tokens.kind[i] !== PUNCTUATION) words++;
  }
  return words;
}
