import type { Span } from '../../../article/article.ts';
import type { PhrasePattern } from './compile-pattern.ts';
import { hasRequiredWording } from './required-wording.ts';

/** The longest segment there is. A search window is a gap plus this. Characters. */
const MAX_SEGMENT_LENGTH = 120;

/** Longer lines are running text, not credits; searching them would waste time. Characters. */
const MAX_LINE_LENGTH = 2_000;

/** What may precede a sentence: the end of another, an opening bracket, quote or rule, an emoji. */
const SENTENCE_START = /(?:^|[.!?。！？:;|()[\]"'*>~–—#•·\p{S}-])\uFE0F?\s*$/u;

/**
 * Finds the first match of a phrase in a normalized line. Undefined if there is none or the line is longer than 2,000
 * characters.
 */
export function matchPattern(pattern: PhrasePattern, line: string): Span | undefined {
  if (line.length > MAX_LINE_LENGTH || !hasRequiredWording(pattern.required, line))
    return undefined;
  const [first, ...rest] = pattern.segments();
  if (!first) return undefined;
  first.lastIndex = 0;
  for (let match = first.exec(line); match; match = first.exec(line)) {
    if (match[0] === '') return undefined;
    const end = matchRest(rest, pattern.gaps, line, match.index + match[0].length);
    if (end !== undefined && (!pattern.atStart || startsSentence(line, match.index))) {
      return { start: match.index, end };
    }
  }
  return undefined;
}

/** Matches each segment at its first position within its gap, without backtracking. */
function matchRest(
  segments: readonly RegExp[],
  gaps: readonly number[],
  line: string,
  start: number,
): number | undefined {
  let end = start;
  for (const [index, segment] of segments.entries()) {
    const gap = gaps[index] ?? 0;
    // One character before the window lets a segment check that it starts a word.
    const window = line.slice(Math.max(0, end - 1), end + gap + MAX_SEGMENT_LENGTH);
    segment.lastIndex = end > 0 ? 1 : 0;
    const match = segment.exec(window);
    if (!match || match.index - 1 > gap) return undefined;
    end = Math.max(0, end - 1) + match.index + match[0].length;
  }
  return end;
}

const startsSentence = (line: string, start: number) =>
  SENTENCE_START.test(line.slice(Math.max(0, start - 8), start)) || start === 0;
