import type { Span } from '../../src/article/article.ts';
import { splitSentences } from '../../src/engine/text/split-sentences.ts';

/** An original with the sentences of its spun copy, one for one. */
export interface ParallelSentences {
  original: string[];
  spun: string[];
}

/** Two texts and which sentence of the one comes from which of the other, by the numbers of their sentences. */
export interface SentenceCase {
  copy: string;
  original: string;
  copySpans: Span[];
  originalSpans: Span[];
  truth: [copy: number, original: number][];
}

/** Numbers that look random and are the same in every run (Numerical Recipes' congruence). */
export function seededIndex(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

/** A pair whose spinner kept the sentences, so that the truth is known; undefined if it did not. */
export function parallelSentencesOf(original: string, spun: string): ParallelSentences | undefined {
  const pair = { original: sentencesOf(original), spun: sentencesOf(spun) };
  return pair.original.length === pair.spun.length && pair.spun.length > 1 ? pair : undefined;
}

function joinSentences(sentences: string[]): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const sentence of sentences) {
    if (text !== '') text += '\n\n';
    spans.push({ start: text.length, end: text.length + sentence.length });
    text += sentence;
  }
  return { text, spans };
}

/** Lays a case out; `from` says for each sentence of the copy which of the original it comes from. */
export function buildSentenceCase(
  copy: { sentence: string; from: number | undefined }[],
  original: string[],
): SentenceCase {
  const here = joinSentences(copy.map(({ sentence }) => sentence));
  const there = joinSentences(original);
  const truth = copy.flatMap(({ from }, i): [number, number][] =>
    from === undefined ? [] : [[i, from]],
  );
  return {
    copy: here.text,
    original: there.text,
    copySpans: here.spans,
    originalSpans: there.spans,
    truth,
  };
}

const BLOCK = [2, 3, 4, 5];
const DROPPED = 3;
const ADDED = 4;

/**
 * A harder case: the sentences of two spun texts in shuffled blocks of two to five, a third of them dropped, and one
 * new sentence of an unrelated text for each four.
 */
export function buildHardCase(
  a: ParallelSentences,
  b: ParallelSentences,
  stranger: ParallelSentences,
  seed: number,
): SentenceCase {
  const draw = seededIndex(seed);
  const original = [...a.original, ...b.original];
  const spun = [...a.spun, ...b.spun];
  const blocks: number[][] = [];
  for (let at = 0; at < spun.length; ) {
    const size = BLOCK[draw(BLOCK.length)] as number;
    blocks.push(Array.from({ length: Math.min(size, spun.length - at) }, (_, i) => at + i));
    at += size;
  }
  for (let i = blocks.length - 1; i > 0; i--) {
    const j = draw(i + 1);
    [blocks[i], blocks[j]] = [blocks[j] as number[], blocks[i] as number[]];
  }
  const kept = blocks.flat().filter(() => draw(DROPPED) > 0);
  const copy = kept.flatMap((from) => {
    const own = { sentence: spun[from] as string, from };
    const isNew = draw(ADDED) === 0;
    const sentence = stranger.spun[draw(stranger.spun.length)] as string;
    return isNew ? [own, { sentence, from: undefined }] : [own];
  });
  return buildSentenceCase(copy, original);
}
