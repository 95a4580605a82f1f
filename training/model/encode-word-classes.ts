import { STAND_INS } from '../../src/engine/language-model/stand-in.ts';
import { CLASS_STEP, NO_CLASS } from '../../src/engine/language-model/word-classes.ts';
import { bytesOf } from './bytes-of.ts';
import { tokenOfStandIn } from './classes/class-tokens.ts';
import type { CountedClasses } from './classes/read-word-classes.ts';

/** What is added to each count: what was never seen is rare, not impossible. */
const UNSEEN = 0.1;

/** Steps from −127 to 127. */
const toSteps = (nats: ArrayLike<number>): Int8Array =>
  Int8Array.from(nats, (one) => Math.max(-127, Math.min(127, Math.round(one / CLASS_STEP))));

/** Shares of all tokens, and log P(second | first) − log P(second), from counts of pairs. */
function tablesOf({ count, pairs }: CountedClasses) {
  const sizes = Array.from({ length: count }, (_, one) =>
    pairs.subarray(count * one, count * (one + 1)).reduce((sum, n) => sum + n, 0),
  );
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const shares = sizes.map((size) => (size + 1) / all);
  const follows = Float64Array.from(pairs, (n, at) => {
    const first = sizes[Math.floor(at / count)] as number;
    return Math.log((n + UNSEEN) / (first + 1)) - Math.log(shares[at % count] as number);
  });
  return { shares, follows };
}

/** The logarithm of what all classes together come to between two. */
function betweenOf(count: number, shares: number[], follows: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: count * count }, (_, at) => {
    const [before, after] = [Math.floor(at / count), at % count];
    const sum = shares.reduce((total, share, own) => {
      const fit =
        (follows[count * before + own] as number) + (follows[count * own + after] as number);
      return total + share * Math.exp(fit);
    }, 0);
    return Math.log(sum);
  });
}

/** The sections of the classes, for these words of the vocabulary. */
export function encodeWordClasses(counted: CountedClasses, words: readonly string[]) {
  const { count, classOf } = counted;
  const { shares, follows } = tablesOf(counted);
  return {
    classOfId: Uint8Array.from(words, (word) => classOf.get(word) ?? NO_CLASS),
    classOfStandIn: Uint8Array.from(STAND_INS, (_, place) => {
      return classOf.get(tokenOfStandIn(place)) ?? 0;
    }),
    classFollows: bytesOf(toSteps(follows)),
    classBetween: bytesOf(toSteps(betweenOf(count, shares, follows))),
  };
}
