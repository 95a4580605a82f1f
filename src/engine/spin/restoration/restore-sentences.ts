import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';

/** One way in which a place of a sentence may have read. */
export interface SourceWordOption {
  text: string;
  /** Probability (0–1) of this original among all. */
  probability: number;
}

/** A piece of a restored sentence: the page's own words, or words that were probably swapped. */
export type SentenceSegment =
  | { kind: 'kept'; text: string }
  | { kind: 'restored'; page: string; text: string; chance: number }
  | { kind: 'choice'; page: string; choices: SourceWordOption[] };

/** A sentence with swaps. Offsets are UTF-16 units into the article's text. */
export interface RestoredSentence {
  start: number;
  end: number;
  segments: SentenceSegment[];
}

/** An original is put in as certain only if the swap is likely, and the original is clearly ahead of the next one. */
const RESTORE_LIMITS = { certainty: 0.5, chance: 0.8, margin: 0.3 } as const;
/** No more originals than this are offered for choice. */
const MAX_OPTIONS = 3;
const SENTENCE = /[^.!?…\n]+(?:[.!?…](?![\s"'”’)])[^.!?…\n]*)*[.!?…]*["'”’)]*/gu;

/** Gives an original the capitals of the words that it replaces. */
function matchCase(original: string, page: string): string {
  if (page.length > 1 && page === page.toUpperCase() && page !== page.toLowerCase())
    return original.toUpperCase();
  if (/^\p{Lu}/u.test(page)) return original.charAt(0).toUpperCase() + original.slice(1);
  return original;
}

function toSegment({
  quote,
  expected = [],
  chances = [],
  certainty = 0,
}: Evidence): SentenceSegment {
  const choices = expected.map((text, i) => ({
    text: matchCase(text, quote),
    probability: chances[i] ?? 0,
  }));
  const [best, next] = choices;
  const ahead =
    best &&
    best.probability >= RESTORE_LIMITS.chance &&
    best.probability - (next?.probability ?? 0) >= RESTORE_LIMITS.margin;
  if (best && ahead && certainty >= RESTORE_LIMITS.certainty)
    return { kind: 'restored', page: quote, text: best.text, chance: best.probability };
  return { kind: 'choice', page: quote, choices: choices.slice(0, MAX_OPTIONS) };
}

/**
 * What was probably written: each sentence that has evidence with `expected` words, in order of the text, cut
 * into pieces. Words are restored only with a clear margin; else the likeliest originals are offered. Joined
 * again with each page's words, the pieces give the sentence as it stands.
 */
export function restoreSentences({ text }: Article, evidence: Evidence[]): RestoredSentence[] {
  const swaps = evidence
    .filter(
      ({ start, end, expected }) => start !== undefined && end !== undefined && expected?.length,
    )
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  const sentences: RestoredSentence[] = [];
  let next = 0;
  for (const { index, 0: sentence } of text.matchAll(SENTENCE)) {
    const start = index + sentence.length - sentence.trimStart().length;
    const end = index + sentence.trimEnd().length;
    const pieces: SentenceSegment[] = [];
    let at = start;
    for (; next < swaps.length && (swaps[next]?.start ?? 0) < end; next++) {
      const swap = swaps[next] as Evidence;
      const [from, to] = [swap.start ?? 0, swap.end ?? 0];
      if (from < at || to > end) continue;
      if (from > at) pieces.push({ kind: 'kept', text: text.slice(at, from) });
      pieces.push(toSegment(swap));
      at = to;
    }
    if (pieces.length === 0) continue;
    if (at < end) pieces.push({ kind: 'kept', text: text.slice(at, end) });
    sentences.push({ start, end, segments: pieces });
  }
  return sentences;
}
