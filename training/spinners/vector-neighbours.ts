import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isWordVariant } from '../../src/engine/thesaurus/is-word-variant.ts';
import { readEmbeddings } from '../model/read-embeddings.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { commonWords } from './word-rank.ts';

const CACHE = new URL('../../.cache/spinners/', import.meta.url);
const FILE = new URL('neighbours.json', CACHE);

/** So many of the commonest words have neighbours, which are sought among so many. */
const REPLACED = 12_000;
const OFFERED = 20_000;
/** Neighbours that a word keeps, and the least cosine: farther words have nothing to do with it. */
const KEPT = 6;
const LEAST = 0.5;
const PLAIN = /^[a-z]{3,}$/;

/**
 * The nearest words of each common word by the vectors that the model is built from: a dictionary that no thesaurus
 * holds. Worked out once (a minute or two), kept in .cache.
 */
export function vectorNeighbours(): Record<string, string[]> {
  if (!existsSync(FILE)) {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(FILE, JSON.stringify(findNeighbours()));
  }
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

function findNeighbours(): Record<string, string[]> {
  const embeddings = readEmbeddings();
  const words = commonWords().filter((word) => PLAIN.test(word) && embeddings.has(word));
  const offered = words.slice(0, OFFERED);
  const vectors = offered.map((word) => toLengthOne(embeddings.get(word) ?? []));
  const rows = offered.slice(0, REPLACED).filter((word) => !FUNCTION_WORDS.has(word));
  return Object.fromEntries(
    rows.map((word) => [word, nearest(offered.indexOf(word), offered, vectors)]),
  );
}

function toLengthOne(vector: number[]): Float32Array {
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
}

/** The nearest words, other forms of the word itself aside. */
function nearest(at: number, words: string[], vectors: Float32Array[]): string[] {
  const own = vectors[at] as Float32Array;
  const found = vectors.flatMap((vector, i) => {
    const fit = product(own, vector);
    return fit > LEAST ? [{ word: words[i] as string, fit }] : [];
  });
  const others = found.filter(({ word }) => !isWordVariant(word, words[at] as string));
  return others
    .sort((a, b) => b.fit - a.fit)
    .slice(0, KEPT)
    .map(({ word }) => word);
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
}
