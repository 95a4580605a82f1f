import { splitWords } from '../../src/engine/spin/split-words.ts';
import { type TaggerInput, taggerInput } from '../../src/engine/spin/tagger-features.ts';
import type { Document } from '../corpus/document.ts';
import { readHuman } from '../corpus/read-human.ts';
import { readPages } from '../corpus/read-pages.ts';
import { readSpunParallel } from '../corpus/read-spun-parallel.ts';
import { textArticle } from '../corpus/text-article.ts';
import { countWords, windows } from '../corpus/windows.ts';
import { alignedSwaps } from '../evaluate/aligned-swaps.ts';
import { pickOne, seededRandom } from '../spinners/seeded-random.ts';
import { spin } from '../spinners/spin.ts';
import { SPINNERS } from '../spinners/spinners.ts';

/** A text to teach the tagger with. */
export interface TaggerText {
  input: TaggerInput;
  /** Per word 1 if it was swapped. */
  labels: Uint8Array;
  /** Texts of one key are never on both sides of a fold. */
  key: string;
  /** Which spinner made it; empty for human texts. */
  channel: string;
}

const RATES = [0.06, 0.1, 0.14, 0.2, 0.3];
/** Spun versions of each document. */
const VERSIONS = 2;
const SHORTEST = 60;
/** Only so much of each document, words: many documents teach more than long ones. */
const LONGEST = 700;

interface Place {
  start: number;
  end: number;
}

/** Each human document of the training and tuning parts, as it is and spun by some of the spinners. */
export function taggerTexts(): TaggerText[] {
  const pages = readPages().filter(({ article, language }) => article && language === 'en');
  const documents = [...readHuman(), ...pages].filter(({ part, text }) => {
    return isLearnt(part) && countWords(text) >= SHORTEST;
  });
  return [...documents.flatMap(bothWays), ...ofPublicSpinners()];
}

const isLearnt = (part: string) => part === 'train' || part === 'tune';

function bothWays({ id, key, text }: Document): TaggerText[] {
  const own = textArticle(windows(text, LONGEST, 1)[0] ?? text).text;
  const spun = Array.from({ length: VERSIONS }, (_, version) => {
    const random = seededRandom(`tag ${id} ${version}`);
    const spinner = pickOne(SPINNERS, random) as (typeof SPINNERS)[0];
    const made = spin(own, spinner, pickOne(RATES, random) ?? 0.2, `tag ${id}`);
    return label(made.text, made.swaps, key, spinner.channel);
  });
  return [label(own, [], key, ''), ...spun];
}

function ofPublicSpinners(): TaggerText[] {
  const documents = readSpunParallel().filter(({ part }) => isLearnt(part));
  return documents.map(({ text, original = '', key, family = '' }) => {
    const spun = textArticle(text).text;
    return label(spun, alignedSwaps(textArticle(original).text, spun), key, family);
  });
}

function label(text: string, swaps: Place[], key: string, channel: string): TaggerText {
  const words = splitWords(text);
  const labels = new Uint8Array(words.length);
  let next = 0;
  words.forEach(({ start, end }, i) => {
    while ((swaps[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((swaps[next]?.start ?? Number.POSITIVE_INFINITY) < end) labels[i] = 1;
  });
  return { input: taggerInput(words, text), labels, key, channel };
}
