/** The usual parameters of BM25 (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

const WORD = /[\p{L}\p{N}]+/gu;

/** A search engine over a few thousand texts: which come first for a query of bare words. */
export interface SearchIndex {
  /** Numbers of the best texts, best first, at most `most`. */
  search(query: string, most: number): number[];
}

const wordsOf = (text: string) => text.toLowerCase().match(WORD) ?? [];

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Indexes texts for BM25, the ranking that search engines are measured against. */
export function indexTexts(texts: readonly string[]): SearchIndex {
  const postings = new Map<string, number[]>();
  const lengths = texts.map((text, number) => {
    let length = 0;
    for (const [word, count] of countWords(text)) {
      const list = postings.get(word);
      if (list) list.push(number, count);
      else postings.set(word, [number, count]);
      length += count;
    }
    return length;
  });
  const mean = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, texts.length);
  const score = (scores: Map<number, number>, word: string) => {
    const list = postings.get(word) ?? [];
    const found = list.length / 2;
    const idf = Math.log(1 + (texts.length - found + 0.5) / (found + 0.5));
    for (let i = 0; i < list.length; i += 2) {
      const [number, count] = [list[i] as number, list[i + 1] as number];
      const norm = K1 * (1 - B + (B * (lengths[number] as number)) / mean);
      const gain = (idf * count * (K1 + 1)) / (count + norm);
      scores.set(number, (scores.get(number) ?? 0) + gain);
    }
  };
  return {
    search(query, most) {
      const scores = new Map<number, number>();
      for (const word of new Set(wordsOf(query))) score(scores, word);
      const best = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      return best.slice(0, most).map(([number]) => number);
    },
  };
}
