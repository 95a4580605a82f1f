import { idsOf, tokenIds } from '../../src/engine/language-model/token-ids.ts';
import type { Model } from '../../src/engine/model/model.ts';
import { contextSimilarities } from '../../src/engine/spin/context/context-similarities.ts';
import { createContextVectors } from '../../src/engine/spin/context/context-vectors.ts';
import { type TaggerInput, taggerInput } from '../../src/engine/spin/tagger/tagger-features.ts';
import { splitWords } from '../../src/engine/text/split-words.ts';
import type { CorpusDocument } from '../corpus/corpus-document.ts';
import { hash } from '../corpus/hash.ts';
import { plainTextArticle } from '../corpus/plain-text-article.ts';
import { readHuman } from '../corpus/read-human.ts';
import { readKinds } from '../corpus/read-kinds.ts';
import { readLanguageModelTexts } from '../corpus/read-language-model-texts.ts';
import { readMoreLanguageModelTexts } from '../corpus/read-more-language-model-texts.ts';
import { readPages } from '../corpus/read-pages.ts';
import { readSpunParallel } from '../corpus/read-spun-parallel.ts';
import { countWords, windows } from '../corpus/windows.ts';
import { alignedSubstitutions } from '../evaluate/aligned-substitutions.ts';
import { hasEnglishOriginal } from '../evaluate/has-english-original.ts';
import { loadBuiltModel } from '../evaluate/load-engine.ts';
import { pickOne, seededRandom } from '../spinners/seeded-random.ts';
import { spin } from '../spinners/spin.ts';
import { SPINNERS } from '../spinners/spinners.ts';
import { engineHash } from './read-examples.ts';
import { kept, PARTS } from './steps/kept-parts.ts';

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
const VERSIONS = { first: 4, further: 1, countable: 1, kind: 1 } as const;
/** Share of the further countable texts: more would teach the same. */
const MORE_COUNTABLE = 0.2;
const MIN_WORDS = 60;
/** Words of a piece. */
const MAX_WORDS = 700;

interface LabelledSpan {
  start: number;
  end: number;
}

/**
 * Each human document of the training and tuning parts and each countable one, in pieces, as it is and spun by some of
 * the spinners; and what public spinners made.
 */
export async function readTaggerTexts(): Promise<TaggerText[]> {
  const texts: TaggerText[] = [];
  for (let part = 0; part < PARTS; part++) texts.push(...(await readTaggerPart(part)));
  return texts;
}

/** A part of them; kept in .cache until the engine, its model or the choice of texts changes. */
export async function readTaggerPart(part: number): Promise<TaggerText[]> {
  const model = await loadBuiltModel();
  return kept(`texts-${await engineHash()}-${part}`, () => {
    const own = taggerDocuments().filter(({ id }) => hash(`part ${id}`) % PARTS === part);
    const texts = own.flatMap((document) => humanAndSpunTexts(document, model));
    return part === 0 ? [...texts, ...publicSpinnerTexts(model)] : texts;
  });
}

function taggerDocuments(): CorpusDocument[] {
  const pages = readPages().filter(({ article, language }) => article && language === 'en');
  const humans = [...readHuman(), ...pages, ...readKinds()];
  const more = readMoreLanguageModelTexts().filter(({ id }) => {
    return hash(`tag ${id}`) / 2 ** 32 < MORE_COUNTABLE;
  });
  const learnt = humans.filter(({ part }) => isTrainingPart(part));
  const documents = [...learnt, ...readLanguageModelTexts(), ...more];
  return documents.filter(({ id, text }) => !isSpared(id) && countWords(text) >= MIN_WORDS);
}

/** A quarter of the documents: with them it would take longer and hardly know more. */
const isSpared = (id: string) => hash(`part ${id}`) % 4 === 2;

const isTrainingPart = (part: string) => part === 'train' || part === 'tune';

function versionsOf({ part, collection }: CorpusDocument, piece: number): number {
  if (part === 'counts') return VERSIONS.countable;
  if (collection === 'kind') return VERSIONS.kind;
  return piece === 0 ? VERSIONS.first : VERSIONS.further;
}

function humanAndSpunTexts(document: CorpusDocument, model: Model): TaggerText[] {
  const { id, key, text } = document;
  const pieces = windows(text, MAX_WORDS);
  return (pieces.length > 0 ? pieces : [text]).flatMap((piece, at) => {
    const own = plainTextArticle(piece).text;
    const spun = Array.from({ length: versionsOf(document, at) }, (_, version) => {
      const random = seededRandom(`tag ${id} ${at} ${version}`);
      const spinner = pickOne(SPINNERS, random) as (typeof SPINNERS)[0];
      const made = spin(own, spinner, pickOne(RATES, random) ?? 0.2, `tag ${id} ${at}`);
      return labelWords(model, made.text, made.substitutions, {
        key,
        document: id,
        channel: spinner.channel,
        spinner: spinner.name,
      });
    });
    const human = { key, document: id, channel: '', spinner: '' };
    return [labelWords(model, own, [], human), ...spun];
  });
}

function publicSpinnerTexts(model: Model): TaggerText[] {
  const documents = readSpunParallel().filter(
    (one) => isTrainingPart(one.part) && hasEnglishOriginal(one),
  );
  return documents.map(({ id, text, original = '', key, family = '' }) => {
    const spun = plainTextArticle(text).text;
    const swaps = alignedSubstitutions(original, spun);
    return labelWords(model, spun, swaps, { key, document: id, channel: family, spinner: family });
  });
}

function labelWords(
  model: Model,
  text: string,
  swaps: LabelledSpan[],
  of: Pick<TaggerText, 'key' | 'document' | 'channel' | 'spinner'>,
): TaggerText {
  const words = splitWords(text);
  const labels = new Uint8Array(words.length);
  let next = 0;
  words.forEach(({ start, end }, i) => {
    while ((swaps[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((swaps[next]?.start ?? Number.POSITIVE_INFINITY) < end) labels[i] = 1;
  });
  const fits = contextSimilarities(
    createContextVectors(idsOf(tokenIds(words, model.vocabulary)), model),
  );
  return { input: taggerInput(words, text, fits), labels, ...of };
}
