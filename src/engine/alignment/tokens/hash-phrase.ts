import { appendHash } from '../../text/hash.ts';
import type { Tokens } from './split-tokens.ts';

/** Hashes the words of `count` tokens from `start` (32 bits); equal phrases have equal hashes. */
export function hashPhrase(tokens: Tokens, start: number, count: number): number {
  let value = count;
  for (let i = start; i < start + count; i++) value = appendHash(value, tokens.id[i] as number);
  return value;
}

/** A key for a pair of hashed phrases: 26 bits of each, enough for the few thousand substitutions of a text. */
export function phrasePairKey(copyHash: number, originalHash: number): number {
  return (copyHash & 0x3ffffff) * 0x4000000 + (originalHash & 0x3ffffff);
}

/** True if one of `count` tokens from `start` is the word `id`. */
export function containsWord(tokens: Tokens, start: number, count: number, id: number): boolean {
  for (let i = start; i < start + count; i++) if (tokens.id[i] === id) return true;
  return false;
}
