import { median, quantile } from './quantile.ts';

/** Times of one reader over many texts. */
export interface Times {
  name: string;
  /** Milliseconds per 1,000 words: over all texts together, and of single texts. */
  mean: number;
  median: number;
  p95: number;
  wordsPerSecond: number;
}

/**
 * Runs a reader over every text `rounds` times after one round to warm up, and takes each text's best time, since
 * other work on the machine only ever adds to it.
 */
export async function measureTimes<Text>(
  name: string,
  texts: { text: Text; words: number }[],
  read: (text: Text) => unknown,
  rounds = 3,
): Promise<Times> {
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, { text }] of texts.entries()) {
      const start = performance.now();
      await read(text);
      const took = performance.now() - start;
      if (round > 0) best[i] = Math.min(best[i] as number, took);
    }
  }
  const words = texts.reduce((sum, text) => sum + text.words, 0);
  const all = best.reduce((sum, took) => sum + took, 0);
  const single = best.map((took, i) => (1000 * took) / (texts[i]?.words ?? 1));
  return {
    name,
    mean: (1000 * all) / words,
    median: median(single),
    p95: quantile(single, 0.95),
    wordsPerSecond: (1000 * words) / all,
  };
}
