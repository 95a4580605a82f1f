import { pickOne, type Random, seededRandom } from '../../training/spinners/seeded-random.ts';

const SYLLABLES =
  'ba de fi go hu ja ke li mo nu pa re si to vu wa ze bra dri flo gre klo plu stra tri'.split(' ');
const FUNCTION_WORDS =
  'the of and in to was for on with by from that at after before while near'.split(' ');

/** Words of the made-up language beside names. */
const VOCABULARY = 3000;

function makeWord(random: Random): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => pickOne(SYLLABLES, random)).join('');
}

const WORDS = (() => {
  const random = seededRandom('vocabulary');
  return Array.from({ length: VOCABULARY }, () => makeWord(random));
})();

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function makeSentence(random: Random): string {
  const words = Array.from({ length: 12 }, (_, i) =>
    i % 4 === 0 ? pickOne(FUNCTION_WORDS, random) : pickOne(WORDS, random),
  );
  const amount = 100 + Math.floor(random() * 90_000);
  return `${capitalize(makeWord(random))} ${words.join(' ')} ${capitalize(makeWord(random))} ${amount}.`;
}

/** A made-up news item of so many sentences, the same for the same seed. No two share more than single words. */
export function makeNews(seed: string, sentences = 8): string {
  const random = seededRandom(seed);
  return Array.from({ length: sentences }, () => makeSentence(random)).join(' ');
}

/** The same item as a spinner would leave it: every fifth word of its own replaced, names and numbers kept. */
export function spinNews(text: string): string {
  const others = new Map(WORDS.map((word, i) => [word, WORDS[(i + 7) % VOCABULARY] as string]));
  let seen = 0;
  return text.replace(/[a-z]{4,}/g, (word) =>
    others.has(word) && ++seen % 5 === 0 ? (others.get(word) ?? word) : word,
  );
}
