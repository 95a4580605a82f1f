import { differences, varintSections } from './encode-varints.ts';
import type { PrunedThesaurus } from './prune-thesaurus.ts';

type NumberOf = (entry: string) => number;

const sorted = (entries: string[], numberOf: NumberOf) =>
  [...new Set(entries.map(numberOf))].sort((a, b) => a - b);

/** Per phrase its length, then its words. */
function* phraseNumbers(phrases: string[], numberOf: NumberOf): Generator<number> {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    yield words.length;
    yield* words.map(numberOf);
  }
}

/** Per set its size, how far its first member lies behind that of the set before, then the differences of the others. */
function* synsetNumbers(synsets: number[][]): Generator<number> {
  let before = 0;
  for (const [first = 0, ...others] of synsets) {
    yield others.length + 1;
    yield first - before;
    before = first;
    yield* differences(others.map((member) => member - first - 1));
  }
}

/** Per word how many roots list it, then the differences of the roots. */
function* rootNumbers(words: string[], roots: Map<string, string[]>, numberOf: NumberOf) {
  for (const word of words) {
    const list = sorted(roots.get(word) ?? [], numberOf);
    yield list.length;
    yield* differences(list);
  }
}

/** The sections of the thesaurus, for these words; entries are numbered words first, then phrases. */
export function encodeThesaurus(thesaurus: PrunedThesaurus, words: string[]) {
  const phrases = [...thesaurus.phrases, ...thesaurus.listedPhrases];
  const numbers = new Map([...words, ...phrases].map((entry, number) => [entry, number]));
  const numberOf = (entry: string) => numbers.get(entry) as number;
  const synsets = thesaurus.synsets
    .map((members) => sorted(members, numberOf))
    .sort((a, b) => (a[0] as number) - (b[0] as number));
  return {
    ...varintSections('phrases', phraseNumbers(phrases, numberOf)),
    ...varintSections('synsets', synsetNumbers(synsets)),
    ...varintSections('mobyRoots', rootNumbers(words, thesaurus.roots, numberOf)),
  };
}
