import type { Span } from '../../../article/article.ts';
import type { PhrasePattern } from './compile-pattern.ts';

/** Longer segments do not exist; a window is a gap and this. */
const MAX_SEGMENT_LENGTH = 120;

/** Longer lines are text, not credits; looking through them would only cost time. */
const MAX_LINE_LENGTH = 2_000;

/** What may stand before the start of a sentence: the end of another, an opening bracket, quote or rule, a picture sign. */
const SENTENCE_START = /(?:^|[.!?。！？:;|()[\]"'*>~–—#•·\p{S}-])\uFE0F?\s*$/u;

/** Where a frame first stands in a folded line (see `foldLine`), or undefined: also for lines of more than 2,000 characters. */
export function matchPattern(frame: PhrasePattern, line: string): Span | undefined {
  const [first, ...rest] = frame.segments;
  if (!first || line.length > MAX_LINE_LENGTH || !line.includes(frame.anchor)) return undefined;
  first.lastIndex = 0;
  for (let hit = first.exec(line); hit; hit = first.exec(line)) {
    if (hit[0] === '') return undefined;
    const end = matchRest(rest, frame.gaps, line, hit.index + hit[0].length);
    if (end !== undefined && (!frame.atStart || startsSentence(line, hit.index))) {
      return { start: hit.index, end };
    }
  }
  return undefined;
}

/** Each segment at its first place within its gap; no going back. */
function matchRest(
  segments: readonly RegExp[],
  gaps: readonly number[],
  line: string,
  from: number,
): number | undefined {
  let end = from;
  for (const [at, segment] of segments.entries()) {
    const gap = gaps[at] ?? 0;
    // One character before the window lets a segment see that it starts a word.
    const window = line.slice(Math.max(0, end - 1), end + gap + MAX_SEGMENT_LENGTH);
    segment.lastIndex = end > 0 ? 1 : 0;
    const hit = segment.exec(window);
    if (!hit || hit.index - 1 > gap) return undefined;
    end = Math.max(0, end - 1) + hit.index + hit[0].length;
  }
  return end;
}

const startsSentence = (line: string, at: number) =>
  SENTENCE_START.test(line.slice(Math.max(0, at - 8), at)) || at === 0;
