/** How often tokens stand side by side: of each token those that follow and that come before, with counts. */
export interface PairCounts {
  /** The tokens, by their numbers. */
  tokens: string[];
  counts: Float64Array;
  after: Neighbours;
  before: Neighbours;
}

/** Neighbours of each token i: those from starts[i] up to starts[i + 1]. */
export interface Neighbours {
  starts: Int32Array;
  tokens: Int32Array;
  counts: Float32Array;
}

type Pairs = [first: number, second: number, count: number][];

function neighbours(pairs: Pairs, size: number, own: 0 | 1): Neighbours {
  const starts = new Int32Array(size + 1);
  for (const pair of pairs) starts[pair[own] + 1] = (starts[pair[own] + 1] as number) + 1;
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const free = starts.slice();
  const [tokens, counts] = [new Int32Array(pairs.length), new Float32Array(pairs.length)];
  for (const pair of pairs) {
    const at = free[pair[own]] as number;
    free[pair[own]] = at + 1;
    tokens[at] = pair[1 - own] as number;
    counts[at] = pair[2];
  }
  return { starts, tokens, counts };
}

/** Counts the pairs of some texts, given as tokens. */
export function countPairs(texts: Iterable<string[]>): PairCounts {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const pairs = new Map<number, number>();
  const SPAN = 2 ** 20;
  const numberOf = (token: string) => {
    const number = numbers.get(token) ?? numbers.size;
    numbers.set(token, number);
    counts[number] = (counts[number] ?? 0) + 1;
    return number;
  };
  for (const text of texts) {
    let before = -1;
    for (const token of text) {
      const number = numberOf(token);
      const pair = SPAN * before + number;
      if (before >= 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      before = number;
    }
  }
  const list = Array.from(pairs, ([pair, count]): Pairs[number] => [
    Math.floor(pair / SPAN),
    pair % SPAN,
    count,
  ]);
  return {
    tokens: [...numbers.keys()],
    counts: Float64Array.from(counts),
    after: neighbours(list, numbers.size, 0),
    before: neighbours(list, numbers.size, 1),
  };
}
