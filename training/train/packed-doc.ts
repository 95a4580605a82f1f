import {
  SUBSTITUTION_FEATURES,
  type Substitution,
} from '../../src/engine/spin/substitutions/substitution.ts';
import { sameBefore } from '../../src/engine/text/same-before.ts';
import { splitWords } from '../../src/engine/text/split-words.ts';
import type { StoredDoc } from './stored-doc.ts';

const WIDTH = SUBSTITUTION_FEATURES.length;
const NO_WORDS = new Int32Array(0);

/**
 * A stored doc in flat arrays: tens of thousands of them must fit into memory. What follows from the text is made again: its
 * words, and where each stood before.
 */
export interface PackedDoc extends Omit<StoredDoc, 'words' | 'sameBefore' | 'substitutions'> {
  wordCount: number;
  /** Per substitution the positions of its first and last word, and its features, side by side. */
  positions: Int32Array;
  features: Float32Array;
}

export function packDoc(doc: StoredDoc): PackedDoc {
  const { words, sameBefore: _, substitutions, ...kept } = doc;
  const features = new Float32Array(WIDTH * substitutions.length);
  substitutions.forEach((one, i) => {
    features.set(one.features, WIDTH * i);
  });
  const positions = Int32Array.from(substitutions.flatMap(({ first, last }) => [first, last]));
  return { ...kept, wordCount: words.length, positions, features };
}

/** The features of each substitution; what is written into them stays. */
export function substitutionRows({ features }: PackedDoc): Float32Array[] {
  return Array.from({ length: features.length / WIDTH }, (_, i) => {
    return features.subarray(WIDTH * i, WIDTH * (i + 1));
  });
}

/** The doc of a packed one, its substitutions with probabilities by their features. */
export function unpackDoc(
  packed: PackedDoc,
  probability: (features: Float32Array) => number = () => 0,
): StoredDoc {
  const { positions, wordCount: _, features: __, ...kept } = packed;
  const substitutions = substitutionRows(packed).map(
    (features, i): Substitution => ({
      first: positions[2 * i] as number,
      last: positions[2 * i + 1] as number,
      sourceWords: NO_WORDS,
      features,
      probability: probability(features),
    }),
  );
  const words = splitWords(packed.text);
  return { ...kept, words, sameBefore: sameBefore(words, packed.scoringMask), substitutions };
}
