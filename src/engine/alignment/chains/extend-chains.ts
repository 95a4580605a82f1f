import type { Tokens } from '../tokens/split-tokens.ts';
import type { Chain } from './chain-anchors.ts';

/** Tokens before a chain's first and after its last anchor that are aligned as well: about four sentences. */
const MAX_EXTENSION = 120;

/** The extension of the two texts may differ by this many tokens. */
const MAX_LENGTH_DIFFERENCE = 40;

/** A chain with the tokens around it that no other chain holds. */
export interface ExtendedChain {
  chain: Chain;
  from: [copy: number, original: number];
  to: [copy: number, original: number];
}

function sentenceStart(tokens: Tokens, position: number): number {
  return tokens.sentenceStart[tokens.sentence[position] as number] as number;
}

function sentenceEnd(tokens: Tokens, position: number): number {
  return tokens.sentenceStart[(tokens.sentence[position] as number) + 1] as number;
}

/**
 * The first position after `before` (a token of another chain, or -1) that is free for the chain that starts at
 * `position`.
 */
function freeFrom(tokens: Tokens, before: number, position: number): number {
  if (before < 0) return 0;
  const start = sentenceStart(tokens, position);
  return start <= before ? before + 1 : Math.min(start, sentenceEnd(tokens, before));
}

function freeTo(tokens: Tokens, position: number, after: number): number {
  if (after >= tokens.length) return tokens.length;
  return Math.min(sentenceEnd(tokens, position), after);
}

/** Goes back from `position` by at most `limit` tokens, to the start of a sentence if there is one. */
function clipStart(tokens: Tokens, free: number, position: number, limit: number): number {
  if (position - free <= limit) return free;
  const start = sentenceStart(tokens, position);
  let clipped = position - limit;
  while (clipped < start && sentenceStart(tokens, clipped) !== clipped) clipped++;
  return Math.max(free, clipped);
}

function clipEnd(tokens: Tokens, free: number, position: number, limit: number): number {
  if (free - position <= limit) return free;
  return Math.min(
    free,
    Math.max(sentenceEnd(tokens, position), sentenceStart(tokens, position + limit)),
  );
}

/** For each chain, the last position of the chain before it and the first of the chain after it, in one text. */
function neighbours(
  chains: Chain[],
  side: 0 | 1,
  length: number,
): [before: number, after: number][] {
  const order = chains.map((_, i) => i);
  const first = (i: number) => ((chains[i] as Chain)[0] as [number, number])[side];
  const last = (i: number) => ((chains[i] as Chain).at(-1) as [number, number])[side];
  order.sort((i, j) => first(i) - first(j));
  const result: [number, number][] = chains.map(() => [-1, length]);
  order.forEach((i, rank) => {
    const [previous, next] = [order[rank - 1], order[rank + 1]];
    result[i] = [
      previous === undefined ? -1 : Math.min(last(previous), first(i) - 1),
      next === undefined ? length : Math.max(first(next), last(i) + 1),
    ];
  });
  return result;
}

/** Extends each chain by the sentences around it that no other chain holds. */
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
    const maxBack = Math.min(MAX_EXTENSION, Math.min(x - fx, y - fy) + MAX_LENGTH_DIFFERENCE);
    const maxForward = Math.min(MAX_EXTENSION, Math.min(tx - u, ty - v) + MAX_LENGTH_DIFFERENCE);
    return {
      chain,
      from: [clipStart(copy, fx, x, maxBack), clipStart(original, fy, y, maxBack)],
      to: [clipEnd(copy, tx, u, maxForward), clipEnd(original, ty, v, maxForward)],
    };
  });
}
