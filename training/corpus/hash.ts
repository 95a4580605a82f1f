import { fnv1a, mixBits } from '../../src/engine/text/hash.ts';

/** A hash of a text: a whole number from 0 to 2³² − 1, the same everywhere. FNV's last characters reach only its low bits: mixed. */
export const hash = (text: string): number => mixBits(fnv1a(text));
