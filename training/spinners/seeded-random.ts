import { hash } from '../corpus/hash.ts';

/** A stream of numbers from 0 to below 1, the same for the same seed everywhere (mulberry32). */
export type Random = () => number;

/** Starts a stream of random numbers from a name. */
export function seededRandom(seed: string): Random {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the list, or undefined if it is empty. */
export function pickOne<Item>(list: readonly Item[], random: Random): Item | undefined {
  return list[Math.floor(random() * list.length)];
}
