import { compare } from '../../../src/engine/alignment/compare.ts';
import { seededIndex } from '../../alignment/sentence-cases.ts';
import type { CorpusDocument } from '../../corpus/corpus-document.ts';
import { plainTextArticle } from '../../corpus/plain-text-article.ts';
import { readHuman } from '../../corpus/read-human.ts';
import { rateWithInterval } from '../rate.ts';
import type { Table } from '../table.ts';

const PAIRS = 9000;
const LONG_PAIRS = 1000;
const FAST_SHARE = 20;
const SEED = 17;

/** Shorter texts are no articles. Words. */
const MIN_WORDS = 100;

/** Words of the long texts: texts of one site, one after another. */
const LONG_WORDS = [10_000, 20_000, 40_000, 60_000];

const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** Joins texts of one site until they have so many words; undefined where the site has too few. */
function joinTexts(documents: CorpusDocument[], words: number): string | undefined {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of documents) {
    parts.push(text);
    length += countWords(text);
    if (length >= words) return parts.join('\n\n');
  }
  return undefined;
}

interface SiteText {
  site: string;
  text: string;
}

function longTexts(documents: CorpusDocument[]): SiteText[] {
  const bySite = new Map<string, CorpusDocument[]>();
  for (const one of documents) bySite.set(one.site, [...(bySite.get(one.site) ?? []), one]);
  return [...bySite].flatMap(([site, own]) =>
    LONG_WORDS.flatMap((words) => {
      const text = joinTexts(own, words);
      return text === undefined ? [] : [{ site, text }];
    }),
  );
}

function measure(copies: SiteText[], originals: SiteText[], pairs: number) {
  const draw = seededIndex(SEED);
  let related = 0;
  for (let i = 0; i < pairs; i++) {
    const copy = copies[draw(copies.length)] as SiteText;
    const original = originals[draw(originals.length)] as SiteText;
    if (copy.site === original.site) continue;
    const { relation } = compare(plainTextArticle(copy.text), plainTextArticle(original.text));
    if (relation !== 'none') related += 1;
    if (relation !== 'none')
      console.error(`${relation}: ${copy.text.slice(0, 60)} / ${original.text.slice(0, 60)}`);
  }
  return rateWithInterval(related, pairs);
}

/** Texts of different sites that are called related, very long ones among them. */
export function measureUnrelated(fast: boolean): Table {
  const documents = readHuman().filter(({ text }) => countWords(text) >= MIN_WORDS);
  const long = longTexts(documents);
  const share = fast ? FAST_SHARE : 1;
  return {
    title: 'Unrelated texts that are called related',
    note: 'Pairs of different sites, drawn at random; the long ones are texts of one site, one after another.',
    columns: ['compared with', 'called related'],
    rows: [
      ['texts of usual length', measure(documents, documents, PAIRS / share)],
      ['texts of 10,000 to 60,000 words', measure(documents, long, LONG_PAIRS / share)],
    ],
    published: true,
  };
}
