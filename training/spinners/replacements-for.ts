import { FUNCTION_WORDS } from './function-words.ts';
import { inflect, inflectionAnalyses } from './inflect.ts';
import type { Sense, SynonymSource } from './sense.ts';
import type { Spinner } from './spinner.ts';
import { wordRank } from './word-rank.ts';

/** Words that dictionaries list but that no spinner would print. */
const PRINTABLE = /^[A-Za-z][A-Za-z' .-]*$/;

/** How many words and phrases a spinner's cache holds before it is emptied. */
const MAX_CACHED = 20_000;

const caches = new WeakMap<Spinner, WeakMap<SynonymSource, Map<string, string[]>>>();

function cacheFor(spinner: Spinner, source: SynonymSource): Map<string, string[]> {
  const ofSpinner = caches.get(spinner) ?? new WeakMap<SynonymSource, Map<string, string[]>>();
  caches.set(spinner, ofSpinner);
  const options = ofSpinner.get(source) ?? new Map<string, string[]>();
  ofSpinner.set(source, options);
  if (options.size >= MAX_CACHED) options.clear();
  return options;
}

/** What the spinner may put for the words, in its own order of preference; none if it leaves them alone. */
export function replacementsFor(
  words: string,
  spinner: Spinner,
  source: SynonymSource,
): readonly string[] {
  const lower = words.toLowerCase();
  const known = cacheFor(spinner, source);
  const options = known.get(lower) ?? findReplacements(lower, spinner, source);
  known.set(lower, options);
  return options;
}

function findReplacements(lower: string, spinner: Spinner, source: SynonymSource): string[] {
  if (!spinner.functionWords && FUNCTION_WORDS.has(lower)) return [];
  if (spinner.keepsRarerThan > 0 && wordRank(lower) > spinner.keepsRarerThan) return [];
  const exact = spinner.inflection === 'only-base';
  for (const { base, form } of exact
    ? inflectionAnalyses(lower).slice(0, 1)
    : inflectionAnalyses(lower)) {
    const senses = sensesWithForm(source(base), form);
    const found = rankedChoices(senses, spinner).filter(([word]) => {
      return PRINTABLE.test(word) && (spinner.widens || !word.includes(' '));
    });
    const written = found.map(([word, { speech }]) => {
      return spinner.inflection === 'alike' ? inflect(word, form, speech) : word;
    });
    const changed = written.filter((word) => word.toLowerCase() !== lower);
    if (changed.length > 0) return changed;
  }
  return [];
}

/** Only verbs stand in the past, only nouns and verbs end in -s, only adjectives are compared. */
function sensesWithForm(senses: Sense[], form: string): Sense[] {
  const allowed = { past: 'v', participle: 'v', ing: 'v', s: 'nv', er: 'ar', est: 'ar' }[form];
  return allowed ? senses.filter(({ speech }) => allowed.includes(speech)) : senses;
}

function rankedChoices(senses: Sense[], spinner: Spinner): [string, Sense][] {
  const used = spinner.sense === 'first' ? senses.slice(0, 1) : senses;
  const all = used.flatMap((sense) => sense.words.map((word): [string, Sense] => [word, sense]));
  if (spinner.sense === 'first') return all.slice(0, 1);
  if (spinner.sense === 'any') return all;
  const sign = spinner.sense === 'commonest' ? 1 : -1;
  const rank = ([word]: [string, Sense]) => Math.min(wordRank(word.toLowerCase()), 1e9);
  return all.sort((a, b) => sign * (rank(a) - rank(b))).slice(0, 2);
}
