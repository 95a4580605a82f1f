import type { Wordnet } from './read-wordnet.ts';

/** What of the thesauri goes into the model. */
export interface PrunedThesaurus {
  /** Words of the thesaurus that the language model does not know. */
  extraWords: string[];
  phrases: string[];
  /** Phrases of Moby's lists: nothing leads back from them, but spinners take them from there. */
  listedPhrases: string[];
  /** Members of each set, single words or phrases. */
  synsets: string[][];
  /** Word → roots that list it. */
  roots: Map<string, string[]>;
}

/** A synonym set is of use only if one of its members is at least so likely (natural logarithm): the original. */
const MIN_SOURCE_WORD_LOG_PROB = -16;
/** Moby's roots are taken from the so many most frequent words: originals are mostly common words. */
const MOBY_ROOTS = 10_000;
const MAX_PHRASE_WORDS = 4;
const MAX_LISTED_PHRASE_WORDS = 3;
/** A compound stands for its head only if both its words are at least so likely. */
const MIN_COMPOUND_PART_LOG_PROB = -14;
const PLAIN = /^[a-z]+(?:'[a-z]+)*(?: [a-z]+(?:'[a-z]+)*)*$/;

/**
 * Picks the sets of WordNet, its wider and similar words, and the pairs of Moby that can say "this word stands for a likelier one", and the words of the hand-written
 * pairs. */
export function pruneThesaurus(
  { synsets, compounds, narrower }: Wordnet,
  moby: Map<string, string[]>,
  unigram: Map<string, number>,
  handWritten: Iterable<string>,
): PrunedThesaurus {
  const usable = (entry: string) =>
    PLAIN.test(entry) && entry.split(' ').length <= MAX_PHRASE_WORDS;
  const sets = synsets
    .map(({ members }) => members.filter(usable))
    .filter(
      (members) =>
        members.length > 1 &&
        members.some((word) => (unigram.get(word) ?? -99) > MIN_SOURCE_WORD_LOG_PROB),
    );
  const together = new Set<string>();
  for (const members of sets)
    for (const a of members) for (const b of members) together.add(`${a}|${b}`);

  const ranked = [...unigram].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const common = new Set(ranked.slice(0, MOBY_ROOTS).map(([word]) => word));
  const roots = new Map<string, string[]>();
  for (const [root, entries] of moby) {
    if (!common.has(root) || !PLAIN.test(root)) continue;
    for (const entry of new Set(entries)) {
      if (!unigram.has(entry) || together.has(`${entry}|${root}`)) continue;
      addRoot(roots, entry, root);
    }
  }
  for (const [entry, originals] of narrower) {
    if (!PLAIN.test(entry) || !unigram.has(entry)) continue;
    for (const original of originals) {
      const isRoot = common.has(original) && PLAIN.test(original);
      if (isRoot && !together.has(`${entry}|${original}`)) addRoot(roots, entry, original);
    }
  }
  const phrases = new Set<string>();
  const extra = new Set<string>();
  for (const entry of sets.flat()) {
    const words = entry.split(' ');
    if (words.length > 1) phrases.add(entry);
    for (const word of words) if (!unigram.has(word)) extra.add(word);
  }
  // A phrase in no set stands for its last word.
  for (const compound of compounds) {
    const parts = compound.split(' ');
    if (
      PLAIN.test(compound) &&
      parts.every((word) => (unigram.get(word) ?? -99) > MIN_COMPOUND_PART_LOG_PROB)
    )
      phrases.add(compound);
  }
  for (const pair of handWritten)
    for (const word of pair.match(/[a-z']+/g) ?? []) if (!unigram.has(word)) extra.add(word);
  const wider = [...narrower].flatMap(([entry, originals]) =>
    [...originals].some((original) => common.has(original)) ? [entry] : [],
  );
  const entries = new Set([
    ...[...moby].flatMap(([root, list]) => (common.has(root) ? list : [])),
    ...wider.filter((entry) => entry.includes(' ')),
  ]);
  const plain = [...entries].filter((entry) => PLAIN.test(entry));
  for (const entry of plain) if (!entry.includes(' ') && !unigram.has(entry)) extra.add(entry);
  const listed = plain.filter((entry) => {
    const words = entry.split(' ');
    if (words.length < 2 || words.length > MAX_LISTED_PHRASE_WORDS || phrases.has(entry))
      return false;
    return words.every((word) => unigram.has(word) || extra.has(word));
  });
  return {
    extraWords: [...extra].sort(),
    phrases: [...phrases].sort(),
    listedPhrases: listed.sort(),
    synsets: sets,
    roots,
  };
}

function addRoot(roots: Map<string, string[]>, entry: string, root: string): void {
  const list = roots.get(entry);
  if (list) list.push(root);
  else roots.set(entry, [root]);
}
