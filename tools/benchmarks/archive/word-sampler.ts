import type { WordFrequencies } from '../../../src/engine/model/word-frequencies.ts';
import type { Random } from '../../../training/spinners/seeded-random.ts';

const PLAIN_WORD = /^[a-z]+$/;

/** Places in the urn: enough that the rarest words, one in two million, have some. */
const PLACES = 2 ** 23;

/** Draws words as often as English has them, by the frequencies of the language model. */
export function wordSampler({ vocabulary, unigram }: WordFrequencies): (random: Random) => string {
  const words = Array.from(unigram, (logProb, id) => {
    return { word: vocabulary.wordOf(id) ?? '', share: Math.exp(logProb) };
  }).filter(({ word }) => PLAIN_WORD.test(word));
  const total = words.reduce((sum, { share }) => sum + share, 0);
  const urn = new Uint32Array(PLACES);
  let sum = 0;
  words.forEach(({ share }, index) => {
    const start = Math.round((sum / total) * PLACES);
    sum += share;
    urn.fill(index, start, Math.round((sum / total) * PLACES));
  });
  return (random) => words[urn[Math.floor(random() * PLACES)] as number]?.word ?? '';
}
