import type { Tokens } from '../tokens/split-tokens.ts';
import type { Chain } from './chain-anchors.ts';

/** Tokens before a chain's first and after its last anchor that are tried as well: about four sentences. */
const MAX_EXTENSION = 120;

/** The two sides of a chain's end may differ by so many tokens. */
const MAX_LENGTH_DIFFERENCE = 40;

/** A chain with the room around it that no other chain holds. */
export interface ExtendedChain {
  chain: Chain;
  from: [copy: number, original: number];
  to: [copy: number, original: number];
}

function sentenceStart(tokens: Tokens, at: number): number {
  return tokens.sentenceStart[tokens.sentence[at] as number] as number;
}

function sentenceEnd(tokens: Tokens, at: number): number {
  return tokens.sentenceStart[(tokens.sentence[at] as number) + 1] as number;
}

/** The first place after `before` (a token held by another chain, or -1) that is free for the chain that starts at `at`. */
function freeFrom(tokens: Tokens, before: number, at: number): number {
  if (before < 0) return 0;
  const start = sentenceStart(tokens, at);
  return start <= before ? before + 1 : Math.min(start, sentenceEnd(tokens, before));
}

function freeTo(tokens: Tokens, at: number, after: number): number {
  if (after >= tokens.length) return tokens.length;
  return Math.min(sentenceEnd(tokens, at), after);
}

/** Steps back from `at` by at most `most` tokens, to the head of a sentence if one is there. */
function clipStart(tokens: Tokens, free: number, at: number, most: number): number {
  if (at - free <= most) return free;
  const start = sentenceStart(tokens, at);
  let clipped = at - most;
  while (clipped < start && sentenceStart(tokens, clipped) !== clipped) clipped++;
  return Math.max(free, clipped);
}

function clipEnd(tokens: Tokens, free: number, at: number, most: number): number {
  if (free - at <= most) return free;
  return Math.min(free, Math.max(sentenceEnd(tokens, at), sentenceStart(tokens, at + most)));
}

/** For each chain, the last place held by the one before it and the first of the one after it, in one text. */
function neighbours(
  chains: Chain[],
  side: 0 | 1,
  length: number,
): [before: number, after: number][] {
  const order = chains.map((_, i) => i);
  const head = (i: number) => ((chains[i] as Chain)[0] as [number, number])[side];
  const tail = (i: number) => ((chains[i] as Chain).at(-1) as [number, number])[side];
  order.sort((i, j) => head(i) - head(j));
  const result: [number, number][] = chains.map(() => [-1, length]);
  order.forEach((i, at) => {
    const [previous, next] = [order[at - 1], order[at + 1]];
    result[i] = [
      previous === undefined ? -1 : Math.min(tail(previous), head(i) - 1),
      next === undefined ? length : Math.max(head(next), tail(i) + 1),
    ];
  });
  return result;
}

/** Gives each chain the sentences around it that no other chain holds. */
export function extendChains(chains: Chain[], copy: Tokens, original: Tokens): ExtendedChain[] {
  const inCopy = neighbours(chains, 0, copy.length);
  const inOriginal = neighbours(chains, 1, original.length);
  return chains.map((chain, i) => {
    const [x, y] = chain[0] as [number, number];
    const [u, v] = chain.at(-1) as [number, number];
    const [beforeX, afterX] = inCopy[i] as [number, number];
    const [beforeY, afterY] = inOriginal[i] as [number, number];
    const [fx, fy] = [freeFrom(copy, beforeX, x), freeFrom(original, beforeY, y)];
    const [tx, ty] = [freeTo(copy, u, afterX), freeTo(original, v, afterY)];
    const back = Math.min(MAX_EXTENSION, Math.min(x - fx, y - fy) + MAX_LENGTH_DIFFERENCE);
    const on = Math.min(MAX_EXTENSION, Math.min(tx - u, ty - v) + MAX_LENGTH_DIFFERENCE);
    return {
      chain,
      from: [clipStart(copy, fx, x, back), clipStart(original, fy, y, back)],
      to: [clipEnd(copy, tx, u, on), clipEnd(original, ty, v, on)],
    };
  });
}
