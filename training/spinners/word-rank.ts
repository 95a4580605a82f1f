import { readRows } from '../corpus/read-rows.ts';

let ranks: Map<string, number> | undefined;

/** The rank of a lower-case word among those of the countable texts (1 = commonest), Infinity if it is not there. */
export function wordRank(word: string): number {
  ranks ??= countRanks();
  return ranks.get(word) ?? Number.POSITIVE_INFINITY;
}

/** The words of the countable texts, commonest first. */
export function commonWords(): string[] {
  ranks ??= countRanks();
  return [...ranks.keys()];
}

function countRanks(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of readRows<{ text: string }>('text/countable.jsonl.gz')) {
    for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(sorted.map(([word], i) => [word, i + 1]));
}
