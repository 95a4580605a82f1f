import type { Model } from '../../src/engine/spin/model.ts';
import { idsOf, sequence } from '../../src/engine/spin/sequence.ts';
import { splitWords } from '../../src/engine/spin/split-words.ts';
import { type TaggerInput, taggerInput } from '../../src/engine/spin/tagger-features.ts';
import { topicFits } from '../../src/engine/spin/topic-fits.ts';
import { makeTopics } from '../../src/engine/spin/topics.ts';
import type { Document } from '../corpus/document.ts';
import { readCountable } from '../corpus/read-countable.ts';
import { readHuman } from '../corpus/read-human.ts';
import { readPages } from '../corpus/read-pages.ts';
import { readSpunParallel } from '../corpus/read-spun-parallel.ts';
import { textArticle } from '../corpus/text-article.ts';
import { countWords, windows } from '../corpus/windows.ts';
import { comparedSwaps } from '../evaluate/compared-swaps.ts';
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
  /** The document it was made of; texts of one document stand together. */
  document: string;
  /** Which channel and which spinner made it; empty for human texts. */
  channel: string;
  spinner: string;
}

const RATES = [0.06, 0.1, 0.14, 0.2, 0.3];
/**
 * Spun versions of each document's first piece, of its further pieces, and of texts that are there to show how people
 * write: novels and speeches above all, whose rare words a spinner uses, too.
 */
const VERSIONS = { first: 5, further: 1, countable: 2 } as const;
const SHORTEST = 60;
/** Words of a piece. */
const LONGEST = 700;

interface Place {
  start: number;
  end: number;
}

/**
 * Each human document of the training and tuning parts and each countable one, in pieces, as it is and spun by some of
 * the spinners; and what public spinners made.
 */
export function taggerTexts(model: Model): TaggerText[] {
  const pages = readPages().filter(({ article, language }) => article && language === 'en');
  const documents = [...readHuman(), ...pages].filter(({ part }) => isLearnt(part));
  const long = [...documents, ...readCountable()].filter(
    ({ text }) => countWords(text) >= SHORTEST,
  );
  return [...long.flatMap((document) => bothWays(document, model)), ...ofPublicSpinners(model)];
}

const isLearnt = (part: string) => part === 'train' || part === 'tune';

function versionsOf({ part }: Document, piece: number): number {
  if (part === 'counts') return VERSIONS.countable;
  return piece === 0 ? VERSIONS.first : VERSIONS.further;
}

function bothWays(document: Document, model: Model): TaggerText[] {
  const { id, key, text } = document;
  const pieces = windows(text, LONGEST);
  return (pieces.length > 0 ? pieces : [text]).flatMap((piece, at) => {
    const own = textArticle(piece).text;
    const spun = Array.from({ length: versionsOf(document, at) }, (_, version) => {
      const random = seededRandom(`tag ${id} ${at} ${version}`);
      const spinner = pickOne(SPINNERS, random) as (typeof SPINNERS)[0];
      const made = spin(own, spinner, pickOne(RATES, random) ?? 0.2, `tag ${id} ${at}`);
      return label(model, made.text, made.swaps, {
        key,
        document: id,
        channel: spinner.channel,
        spinner: spinner.name,
      });
    });
    const human = { key, document: id, channel: '', spinner: '' };
    return [label(model, own, [], human), ...spun];
  });
}

function ofPublicSpinners(model: Model): TaggerText[] {
  const documents = readSpunParallel().filter(({ part }) => isLearnt(part));
  return documents.map(({ id, text, original = '', key, family = '' }) => {
    const spun = textArticle(text).text;
    const swaps = comparedSwaps(original, spun);
    return label(model, spun, swaps, { key, document: id, channel: family, spinner: family });
  });
}

function label(
  model: Model,
  text: string,
  swaps: Place[],
  of: Pick<TaggerText, 'key' | 'document' | 'channel' | 'spinner'>,
): TaggerText {
  const words = splitWords(text);
  const labels = new Uint8Array(words.length);
  let next = 0;
  words.forEach(({ start, end }, i) => {
    while ((swaps[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((swaps[next]?.start ?? Number.POSITIVE_INFINITY) < end) labels[i] = 1;
  });
  const fits = topicFits(makeTopics(idsOf(sequence(words, model)), model));
  return { input: taggerInput(words, text, fits), labels, ...of };
}
