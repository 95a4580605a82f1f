import { FUNCTION_WORDS } from './function-words.ts';
import { inflect, readingsOf } from './inflect.ts';
import type { Sense, Source } from './sense.ts';
import type { Spinner } from './spinner.ts';
import { rankOf } from './word-ranks.ts';

/** Words that dictionaries list but that no spinner would print. */
const PRINTABLE = /^[A-Za-z][A-Za-z' .-]*$/;

/** Most words and phrases whose options are kept for a spinner; then it begins anew. */
const KEPT = 20_000;

const kept = new WeakMap<Spinner, WeakMap<Source, Map<string, string[]>>>();

function keptFor(spinner: Spinner, source: Source): Map<string, string[]> {
  const ofSpinner = kept.get(spinner) ?? new WeakMap<Source, Map<string, string[]>>();
  kept.set(spinner, ofSpinner);
  const options = ofSpinner.get(source) ?? new Map<string, string[]>();
  ofSpinner.set(source, options);
  if (options.size >= KEPT) options.clear();
  return options;
}

/** What the spinner may put for the words, in its own order of preference; none if it leaves them alone. */
export function optionsFor(words: string, spinner: Spinner, source: Source): readonly string[] {
  const lower = words.toLowerCase();
  const known = keptFor(spinner, source);
  const options = known.get(lower) ?? findOptions(lower, spinner, source);
  known.set(lower, options);
  return options;
}

function findOptions(lower: string, spinner: Spinner, source: Source): string[] {
  if (!spinner.functionWords && FUNCTION_WORDS.has(lower)) return [];
  if (spinner.keepsRarerThan > 0 && rankOf(lower) > spinner.keepsRarerThan) return [];
  const exact = spinner.inflection === 'only-base';
  for (const { base, form } of exact ? readingsOf(lower).slice(0, 1) : readingsOf(lower)) {
    const senses = fitting(source(base), form);
    const found = choices(senses, spinner).filter(([word]) => {
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
function fitting(senses: Sense[], form: string): Sense[] {
  const allowed = { past: 'v', participle: 'v', ing: 'v', s: 'nv', er: 'ar', est: 'ar' }[form];
  return allowed ? senses.filter(({ speech }) => allowed.includes(speech)) : senses;
}

function choices(senses: Sense[], spinner: Spinner): [string, Sense][] {
  const used = spinner.sense === 'first' ? senses.slice(0, 1) : senses;
  const all = used.flatMap((sense) => sense.words.map((word): [string, Sense] => [word, sense]));
  if (spinner.sense === 'first') return all.slice(0, 1);
  if (spinner.sense === 'any') return all;
  const sign = spinner.sense === 'commonest' ? 1 : -1;
  const rank = ([word]: [string, Sense]) => Math.min(rankOf(word.toLowerCase()), 1e9);
  return all.sort((a, b) => sign * (rank(a) - rank(b))).slice(0, 2);
}
