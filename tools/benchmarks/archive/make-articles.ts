import type { WordFrequencies } from '../../../src/engine/model/word-frequencies.ts';
import { type Random, seededRandom } from '../../../training/spinners/seeded-random.ts';
import { wordSampler } from './word-sampler.ts';

/** An article with its address. */
export interface MadeArticle {
  url: string;
  text: string;
}

/** Names that there are; the first are in many articles, the last in few (Zipf's law). */
const NAMES = 60_000;
const NAMES_OF_ARTICLE = 12;

/** Shares of names and of numbers among the words, as in news. */
const NAME_SHARE = 0.06;
const NUMBER_SHARE = 0.03;

const SYLLABLES =
  'ba de fi go hu ja ke li mo nu pa re si to vu wa ze bra dri flo gre klo plu stra tri'.split(' ');
const SENTENCES_OF_PARAGRAPH = 4;

/**
 * A stream of random numbers of an article's own. A stream by itself has a cycle of 2³² numbers: of a hundred thousand
 * articles some would begin within another's, and hold the same sentences.
 */
function streamOf(name: string): Random {
  const [one, other] = [seededRandom(name), seededRandom(`other ${name}`)];
  return () => (one() + other()) % 1;
}

const between = (random: Random, least: number, most: number) =>
  least + Math.floor(random() * (most - least + 1));

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The name with a number: its digits to the base of the syllables. */
function nameOf(number: number): string {
  let rest = number + SYLLABLES.length ** 2;
  let name = '';
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length];
  return capitalize(name);
}

function makeSentence(random: Random, draw: () => string): string {
  const words = Array.from({ length: between(random, 8, 25) }, draw);
  return `${capitalize(words.join(' '))}.`;
}

/**
 * Makes articles of 65 to 1,000 words: words as frequent as in English, and names and numbers, which some other articles
 * have too.
 * @returns the article with a name; the same name gives the same article
 */
export function articleMaker(frequencies: WordFrequencies): (name: string) => MadeArticle {
  const drawWord = wordSampler(frequencies);
  return (name) => {
    const random = streamOf(name);
    const cast = Array.from({ length: NAMES_OF_ARTICLE }, () =>
      nameOf(Math.floor(NAMES ** random())),
    );
    const draw = () => {
      const kind = random();
      if (kind < NAME_SHARE) return cast[between(random, 0, cast.length - 1)] as string;
      if (kind < NAME_SHARE + NUMBER_SHARE) return String(Math.floor(10 ** (1 + 4 * random())));
      return drawWord(random);
    };
    const sentences = Array.from({ length: between(random, 8, 40) }, () =>
      makeSentence(random, draw),
    );
    const text = sentences.map((sentence, i) =>
      i % SENTENCES_OF_PARAGRAPH === 0 ? `\n\n${sentence}` : ` ${sentence}`,
    );
    return { url: `https://paper.example/${name}`, text: text.join('').trim() };
  };
}
