import { bytesOf } from './bytes-of.ts';
import { countAlternatives } from './count-alternatives.ts';
import type { PrunedThesaurus } from './prune-thesaurus.ts';
import { invertRows, type Rows, rowLengths, rowsOf } from './rows.ts';

type NumberOf = (entry: string) => number;

const sorted = (entries: string[], numberOf: NumberOf) =>
  [...new Set(entries.map(numberOf))].sort((a, b) => a - b);

/** What the thesaurus holds, in numbers: words by their ids, then phrases; sets by their first member. */
interface NumberedThesaurus {
  phrases: Rows;
  synsets: Rows;
  /** Sets of each entry. */
  byEntry: Rows;
  /** Moby's roots of each word. */
  roots: Rows;
}

function numberThesaurus(thesaurus: PrunedThesaurus, words: string[]): NumberedThesaurus {
  const phrases = [...thesaurus.phrases, ...thesaurus.listedPhrases];
  const entries = [...words, ...phrases];
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  const numberOf = (entry: string) => numbers.get(entry) as number;
  const synsets = rowsOf(
    thesaurus.synsets
      .map((members) => sorted(members, numberOf))
      .sort((a, b) => (a[0] as number) - (b[0] as number)),
  );
  return {
    phrases: rowsOf(phrases.map((phrase) => phrase.split(' ').map(numberOf))),
    synsets,
    byEntry: invertRows(synsets, entries.length),
    roots: rowsOf(words.map((word) => sorted(thesaurus.roots.get(word) ?? [], numberOf))),
  };
}

/** The sections of the thesaurus, for these words; entries are numbered words first, then phrases. */
export function encodeThesaurus(thesaurus: PrunedThesaurus, words: string[]) {
  const { phrases, synsets, byEntry, roots } = numberThesaurus(thesaurus, words);
  const { synonyms, moby } = countAlternatives({ synsets, byEntry, roots });
  return {
    phraseLengths: rowLengths(phrases.starts),
    phraseWords: bytesOf(phrases.numbers),
    synsetLengths: rowLengths(synsets.starts),
    synsetMembers: bytesOf(synsets.numbers),
    entrySynsetCounts: rowLengths(byEntry.starts),
    entrySynsets: bytesOf(Uint16Array.from(byEntry.numbers)),
    mobyRootCounts: rowLengths(roots.starts),
    mobyRoots: bytesOf(Uint16Array.from(roots.numbers)),
    synonymCounts: bytesOf(synonyms),
    mobyCounts: bytesOf(moby),
  };
}
