import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FILE = new URL('../data/word-classes.txt.gz', import.meta.url);

/** Classes of words, and how often they follow one another, as count-classes.ts wrote them. */
export interface CountedClasses {
  count: number;
  /** The class of each word and stand-in. */
  classOf: Map<string, number>;
  /** How often one follows another, count × count. */
  pairs: Float64Array;
}

/** Reads data/word-classes.txt.gz. */
export function readWordClasses(): CountedClasses {
  const lines = gunzipSync(readFileSync(FILE)).toString('utf8').trimEnd().split('\n');
  const count = lines.length / 2;
  const classOf = new Map<string, number>();
  lines.slice(0, count).forEach((words, one) => {
    for (const word of words.split(' ')) classOf.set(word, one);
  });
  const pairs = Float64Array.from(lines.slice(count).flatMap((row) => row.split(' ').map(Number)));
  return { count, classOf, pairs };
}
