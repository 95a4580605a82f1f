import { fnv1a } from '../text/hash.ts';
import { INDEX_WORD } from '../text/token-patterns.ts';

/** Words in more than this share of the originals say nothing; words in few originals always count. */
const MAX_DOCUMENT_SHARE = 0.02;
const MIN_DOCUMENT_LIMIT = 20;

/** A capital or digit marks a name or number, which spinners leave unchanged: it counts double. */
const NAME_OR_NUMBER = /^[\p{Lu}\p{N}]/u;
const NAME_OR_NUMBER_WEIGHT = 2;

/**
 * A long original holds more of any text's words by chance, so scores are divided by the root of the number of its
 * words (cosine similarity). This many are added first: a note of ten words must not win by one of them. Of 552 polished
 * copies among 19,000 texts 545 stand first with it, 520 without; of 272 rewritten by a language model 267 and 252.
 */
const ADDED_WORDS = 20;

/** Finds the originals with which a text shares rare words and numbers. */
export interface OriginalsIndex {
  /** The indexes of the most likely originals of a text, best first. */
  rank(text: string, limit: number): number[];
}

/** The distinct words of a text as hashes, with their weights. */
function hashWords(text: string): Map<number, number> {
  const words = new Map<number, number>();
  for (const [word] of text.matchAll(INDEX_WORD)) {
    const hash = fnv1a(word.toLowerCase());
    if (NAME_OR_NUMBER.test(word)) words.set(hash, NAME_OR_NUMBER_WEIGHT);
    else if (!words.has(hash)) words.set(hash, 1);
  }
  return words;
}

function countDocumentFrequency(sketches: Int32Array[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const words of sketches)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function buildPostings(
  sketches: Int32Array[],
  counts: Map<number, number>,
  maxDocuments: number,
): Map<number, number[]> {
  const texts = new Map<number, number[]>();
  sketches.forEach((words, text) => {
    for (const word of words) {
      if ((counts.get(word) as number) > maxDocuments) continue;
      const list = texts.get(word);
      if (list) list.push(text);
      else texts.set(word, [text]);
    }
  });
  return texts;
}

/**
 * Indexes many originals by their rare words and numbers, so that a copy's original can be found without comparing it
 * to each. Takes an iterable, so that the texts need not be in memory together.
 */
export function indexOriginals(originals: Iterable<string>): OriginalsIndex {
  const sketches = Array.from(originals, (text) => Int32Array.from(hashWords(text).keys()));
  const counts = countDocumentFrequency(sketches);
  const maxDocuments = Math.max(MIN_DOCUMENT_LIMIT, sketches.length * MAX_DOCUMENT_SHARE);
  const texts = buildPostings(sketches, counts, maxDocuments);
  const total = sketches.length;
  const lengths = sketches.map((words) => Math.sqrt(words.length + ADDED_WORDS));
  return {
    rank(text, limit) {
      const scores = new Map<number, number>();
      for (const [word, weight] of hashWords(text)) {
        const found = texts.get(word) ?? [];
        const score = weight * Math.log((total + 1) / (found.length || 1));
        for (const original of found) scores.set(original, (scores.get(original) ?? 0) + score);
      }
      const normalised = [...scores].map(([original, score]): [number, number] => [
        original,
        score / (lengths[original] as number),
      ]);
      const best = normalised.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      return best.slice(0, limit).map(([original]) => original);
    },
  };
}
