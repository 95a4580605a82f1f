import type { Model } from '../../src/engine/model/model.ts';
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
import { labelWords, type TaggerText } from './tagger-text.ts';

const RATES = [0.06, 0.1, 0.14, 0.2, 0.3];
/**
 * Spun versions of each document's first passage, of its further passages, and of texts that are there to show how
 * people write: novels and speeches above all, whose rare words a spinner uses, too.
 */
const VERSIONS = { first: 4, further: 1, countable: 1, kind: 1 } as const;
/** Share of the further countable texts: more would teach the same. */
const MORE_COUNTABLE = 0.2;
const MIN_WORDS = 60;
/** Words of a passage. */
const MAX_WORDS = 700;

/**
 * Each human document of the training and tuning parts and each countable one, in passages, as it is and spun by some of
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

function versionsOf({ part, collection }: CorpusDocument, passage: number): number {
  if (part === 'counts') return VERSIONS.countable;
  if (collection === 'kind') return VERSIONS.kind;
  return passage === 0 ? VERSIONS.first : VERSIONS.further;
}

function humanAndSpunTexts(document: CorpusDocument, model: Model): TaggerText[] {
  const { id, key, text } = document;
  const passages = windows(text, MAX_WORDS);
  return (passages.length > 0 ? passages : [text]).flatMap((passage, at) => {
    const own = plainTextArticle(passage).text;
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
    const substitutions = alignedSubstitutions(original, spun);
    return labelWords(model, spun, substitutions, {
      key,
      document: id,
      channel: family,
      spinner: family,
    });
  });
}
