import type { Article } from '../../src/article/article.ts';
import type { CorpusDocument, SplitPart } from '../corpus/corpus-document.ts';
import { hash } from '../corpus/hash.ts';
import { plainTextArticle } from '../corpus/plain-text-article.ts';
import { readHuman } from '../corpus/read-human.ts';
import { readKinds } from '../corpus/read-kinds.ts';
import { readPages } from '../corpus/read-pages.ts';
import { readSpunParallel } from '../corpus/read-spun-parallel.ts';
import { readSpunReal } from '../corpus/read-spun-real.ts';
import { countWords, windows } from '../corpus/windows.ts';
import { alignedSubstitutions } from '../evaluate/aligned-substitutions.ts';
import { pickOne, seededRandom } from '../spinners/seeded-random.ts';
import { spin } from '../spinners/spin.ts';
import type { SpinnerSubstitution } from '../spinners/spinner.ts';
import { SPINNERS } from '../spinners/spinners.ts';

/** One text to learn from, with what the left-out tables need to know of it. */
export interface Sample {
  article: Article;
  spun: boolean;
  part: SplitPart;
  /** Documents of one key are never on both sides of a fold. */
  key: string;
  collection: string;
  /** Spun: what may be left out together (a channel, a tool, a family), and the single spinner. */
  channel: string;
  spinner: string;
  /** Share of the words substituted, where known. */
  rate: number;
  weight: number;
  /** The substitutions, where they are known. */
  substitutions?: SpinnerSubstitution[];
}

const LENGTHS = [100, 130, 170, 220, 300, 400, 600, 800];
const RATES = [0.06, 0.1, 0.14, 0.2, 0.2, 0.3, 0.4];

/** Spun samples of each synthetic spinner: of web pages and texts, and of kinds of writing. */
const SAMPLES_PER_SPINNER = { usual: 400, kinds: 150 };

/** A spinner has at most one sample in so many documents, so that a small corpus is not mostly spun. */
const DOCUMENTS_PER_SAMPLE = 8;

const MIN_WORDS = 100;

/** Below this many substitutions a text weighs less. */
const FEW_SUBSTITUTIONS = 12;

/** All samples of the training and tuning parts, in a fixed order. */
export function readSamples(): Sample[] {
  const documents = humanDocuments();
  const of = (...collections: string[]) =>
    documents.filter(({ collection }) => collections.includes(collection));
  return [
    ...humanSamples(documents),
    ...syntheticSamples(of('web', 'text'), SAMPLES_PER_SPINNER.usual),
    ...syntheticSamples(of('kind'), SAMPLES_PER_SPINNER.kinds),
    ...realSamples(),
  ];
}

interface HumanDocument extends CorpusDocument {
  article?: Article;
}

function humanDocuments(): HumanDocument[] {
  const pages = readPages().filter(({ language, article }) => article && language === 'en');
  const documents: HumanDocument[] = [...readHuman(), ...pages, ...readKinds()];
  return documents.filter(({ part, text }) => {
    return (part === 'train' || part === 'tune') && countWords(text) >= MIN_WORDS;
  });
}

/** Each document whole, and one passage of it of a length by chance; kinds of writing are short as they are. */
function humanSamples(documents: HumanDocument[]): Sample[] {
  return documents.flatMap((document) => {
    const { part, key, collection, text } = document;
    const random = seededRandom(`human ${document.id}`);
    const fixed = { spun: false, part, key, collection, channel: '', spinner: '', rate: 0 };
    const whole = { ...fixed, article: document.article ?? plainTextArticle(text), weight: 1 };
    const length = pickOne(LENGTHS, random) ?? MIN_WORDS;
    const isLong = collection !== 'kind' && countWords(text) > 1.3 * length;
    const passage = isLong ? windows(text, length, 1)[0] : undefined;
    return passage
      ? [whole, { ...fixed, article: plainTextArticle(passage), weight: 0.7 }]
      : [whole];
  });
}

/** Passages of human documents (diaries aside), spun by every synthetic spinner at many rates and lengths. */
function syntheticSamples(documents: HumanDocument[], perSpinner: number): Sample[] {
  const bases = documents.toSorted((a, b) => hash(a.id) - hash(b.id));
  let next = 0;
  return SPINNERS.flatMap((spinner) => {
    const count = Math.min(perSpinner, Math.ceil(bases.length / DOCUMENTS_PER_SAMPLE));
    return Array.from({ length: count }).flatMap(() => {
      const { id, part, key, collection, text } = bases[next++ % bases.length] as HumanDocument;
      const random = seededRandom(`${spinner.name} ${id}`);
      const length = pickOne(LENGTHS, random) ?? MIN_WORDS;
      const rate = pickOne(RATES, random) ?? 0.2;
      const passage = pickOne(windows(text, length), random) ?? text;
      const { text: written, substitutions } = spin(
        plainTextArticle(passage).text,
        spinner,
        rate,
        id,
      );
      const article = plainTextArticle(written);
      if (article.text !== written) return [];
      const { channel, name } = spinner;
      const fixed = { spun: true, part, key, collection, channel, spinner: name, rate };
      // A few substitutions in a short text look like chance: they should not teach that chance is spinning.
      const weight = substitutions.length < FEW_SUBSTITUTIONS ? 0.3 : 1;
      return [{ ...fixed, article, weight, substitutions }];
    });
  });
}

/** What public spinners made, and spun texts from the wild: few, so each weighs more, and long ones are cut too. */
function realSamples(): Sample[] {
  const documents = [...readSpunParallel(), ...readSpunReal()].filter((document) => {
    const { part, doubtful, language } = document;
    return (part === 'train' || part === 'tune') && !doubtful && language === 'en';
  });
  return documents.flatMap(({ part, key, collection, family = '', text, original }) => {
    const passages = [text, ...windows(text, 150, 2), ...windows(text, 300, 1)];
    const fixed = { spun: true, part, key, collection, channel: family, spinner: family };
    const counted = { ...fixed, rate: 0, weight: 3 };
    const long = passages.filter((passage) => countWords(passage) >= MIN_WORDS);
    return long.map((passage): Sample => {
      const article = plainTextArticle(passage);
      if (!original || passage !== text) return { ...counted, article };
      return { ...counted, article, substitutions: alignedSubstitutions(original, article.text) };
    });
  });
}
