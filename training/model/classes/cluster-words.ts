import type { Neighbours, PairCounts } from './pair-counts.ts';

/** n log n, of which the likelihood is a sum. */
const entropyTerm = (n: number) => (n > 0.5 ? n * Math.log(n) : 0);

/** The classes while they are sought. */
export interface Clustering {
  count: number;
  /** The class of each token. */
  classOf: Int32Array;
  /** How often one class follows another, count × count, and how often each stands. */
  pairs: Float64Array;
  sizes: Float64Array;
}

/** A token without a class: how often each class follows it and comes before it, and it itself follows itself. */
interface Loose {
  size: number;
  after: Float64Array;
  before: Float64Array;
  twice: number;
}

function sumByClass(
  { starts, tokens, counts }: Neighbours,
  token: number,
  { classOf, count }: Clustering,
): Float64Array {
  const sums = new Float64Array(count);
  for (let i = starts[token] as number; i < (starts[token + 1] as number); i++) {
    const other = tokens[i] as number;
    if (other === token) continue;
    const at = classOf[other] as number;
    sums[at] = (sums[at] as number) + (counts[i] as number);
  }
  return sums;
}

function timesTwice({ starts, tokens, counts }: Neighbours, token: number): number {
  for (let i = starts[token] as number; i < (starts[token + 1] as number); i++)
    if (tokens[i] === token) return counts[i] as number;
  return 0;
}

/** Puts a token into a class, or takes it out (sign −1). */
function move(clustering: Clustering, to: number, loose: Loose, sign: 1 | -1): void {
  const { count, pairs, sizes } = clustering;
  for (let other = 0; other < count; other++) {
    const [follows, precedes] = [count * to + other, count * other + to];
    pairs[follows] = (pairs[follows] as number) + sign * (loose.after[other] as number);
    pairs[precedes] = (pairs[precedes] as number) + sign * (loose.before[other] as number);
  }
  pairs[count * to + to] = (pairs[count * to + to] as number) + sign * loose.twice;
  sizes[to] = (sizes[to] as number) + sign * loose.size;
}

/** How much likelier the texts are with a loose token in a class than without it anywhere. */
function gainIn({ count, pairs, sizes }: Clustering, to: number, loose: Loose): number {
  const term = (at: number, more: number) => {
    const n = pairs[at] as number;
    return more > 0 ? entropyTerm(n + more) - entropyTerm(n) : 0;
  };
  let gain = 0;
  for (let other = 0; other < count; other++) {
    const [after, before] = [loose.after[other] as number, loose.before[other] as number];
    if (other === to) gain += term(count * to + to, after + before + loose.twice);
    else gain += term(count * to + other, after) + term(count * other + to, before);
  }
  const size = sizes[to] as number;
  return gain - 2 * (entropyTerm(size + loose.size) - entropyTerm(size));
}

function bestClass(clustering: Clustering, loose: Loose): number {
  let [best, highest] = [0, Number.NEGATIVE_INFINITY];
  for (let to = 0; to < clustering.count; to++) {
    const gain = gainIn(clustering, to, loose);
    if (gain > highest) [best, highest] = [to, gain];
  }
  return best;
}

/** The commonest tokens have a class each, the others are dealt out among them. */
function firstClasses({ counts, after }: PairCounts, order: number[], count: number): Clustering {
  const classOf = new Int32Array(counts.length);
  order.forEach((token, rank) => {
    classOf[token] = rank % count;
  });
  const clustering = {
    count,
    classOf,
    pairs: new Float64Array(count * count),
    sizes: new Float64Array(count),
  };
  counts.forEach((size, token) => {
    const own = classOf[token] as number;
    clustering.sizes[own] = (clustering.sizes[own] as number) + size;
    for (let i = after.starts[token] as number; i < (after.starts[token + 1] as number); i++) {
      const at = count * own + (classOf[after.tokens[i] as number] as number);
      clustering.pairs[at] = (clustering.pairs[at] as number) + (after.counts[i] as number);
    }
  });
  return clustering;
}

/**
 * Sorts tokens into classes so that the texts are as likely as can be if each class foretells the next: the exchange
 * algorithm (Martin, Liermann and Ney 1998). The same counts always give the same classes.
 * @param rounds how often each token may change its class
 */
export function clusterWords(counted: PairCounts, count: number, rounds: number): Clustering {
  const { counts, after, before } = counted;
  const order = Array.from(counts, (_, token) => token).sort(
    (a, b) => (counts[b] as number) - (counts[a] as number) || a - b,
  );
  const clustering = firstClasses(counted, order, count);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (const token of order) {
      const loose = {
        size: counts[token] as number,
        after: sumByClass(after, token, clustering),
        before: sumByClass(before, token, clustering),
        twice: timesTwice(after, token),
      };
      const from = clustering.classOf[token] as number;
      move(clustering, from, loose, -1);
      const to = bestClass(clustering, loose);
      move(clustering, to, loose, 1);
      clustering.classOf[token] = to;
      if (to !== from) moved++;
    }
    console.log(`round ${round + 1}: ${moved} of ${order.length} words changed their class`);
  }
  return clustering;
}
