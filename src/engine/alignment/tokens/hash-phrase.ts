import { appendHash } from '../../text/hash.ts';
import type { Tokens } from './split-tokens.ts';

/** A number for the words of `count` tokens from `at`, the same wherever they stand. */
export function hashPhrase(tokens: Tokens, at: number, count: number): number {
  let value = count;
  for (let i = at; i < at + count; i++) value = appendHash(value, tokens.id[i] as number);
  return value;
}

/** A number for two phrases: 26 bits of each hash, enough to tell the few thousand swaps of a text apart. */
export function phrasePairKey(
  copy: Tokens,
  i: number,
  k: number,
  original: Tokens,
  j: number,
  l: number,
): number {
  const a = hashPhrase(copy, i, k);
  const b = hashPhrase(original, j, l);
  return (a & 0x3ffffff) * 0x4000000 + (b & 0x3ffffff);
}

/** True if one of `count` tokens from `at` is the word `id`. */
export function containsWord(tokens: Tokens, at: number, count: number, id: number): boolean {
  for (let i = at; i < at + count; i++) if (tokens.id[i] === id) return true;
  return false;
}
