import { joinPasses } from './join-passes.ts';
import { replacementsFor } from './replacements-for.ts';
import { pickOne, type Random, seededRandom } from './seeded-random.ts';
import type { Spinner, SpinnerSubstitution, SpunText } from './spinner.ts';
import { SYNONYM_SOURCES, type SynonymSourceName } from './synonym-sources.ts';

const WORD = /[A-Za-z]+(?:['’-][A-Za-z]+)*/g;

/** Longest run of words that is looked up as one phrase. */
const MAX_PHRASE_WORDS = 3;

/** Most spinners leave names alone. This share of the capitalised words inside a sentence is replaced all the same. */
const NAME_REPLACEMENT_RATE = 0.1;

interface ReplaceableSpan {
  start: number;
  end: number;
  words: number;
  options: readonly string[];
}

/**
 * Spins a text.
 * @param rate share of the words to replace, 0–1; fewer are replaced if the sources know too few of them
 * @param seed the same seed gives the same text
 * @returns the spun text, and the substitutions with their offsets in it
 */
export function spin(text: string, spinner: Spinner, rate: number, seed: string): SpunText {
  const random = seededRandom(`${spinner.name} ${rate} ${seed}`);
  const first = spinOnce(text, spinner, rate, random);
  if (spinner.passes === 1) return first;
  const second = spinOnce(first.text, spinner, rate, random);
  return { ...second, substitutions: joinPasses(text, first, second) };
}

/** A text while it is spun. */
interface SpinTask {
  text: string;
  words: { start: number; end: number }[];
  spinner: Spinner;
  random: Random;
}

function spinOnce(text: string, spinner: Spinner, rate: number, random: Random): SpunText {
  const words = [...text.matchAll(WORD)].map((match) => {
    return { start: match.index, end: match.index + match[0].length };
  });
  const spans = findReplaceableSpans({ text, words, spinner, random });
  const wanted = Math.round(rate * words.length);
  const chosen = new Set(shuffled(spans, random).slice(0, wanted));
  const replaced = spans.filter((span) => chosen.has(span));
  return replaceSpans(text, replaced, spinner, random);
}

function findReplaceableSpans(task: SpinTask): ReplaceableSpan[] {
  const found: ReplaceableSpan[] = [];
  for (let i = 0; i < task.words.length; ) {
    const span = replaceableSpanAt(task, i);
    if (span) found.push(span);
    i += span?.words ?? 1;
  }
  return found;
}

function replaceableSpanAt(
  { text, words, spinner, random }: SpinTask,
  index: number,
): ReplaceableSpan | undefined {
  const source = SYNONYM_SOURCES[pickSource(spinner, random)]();
  for (let count = spinner.phrases ? MAX_PHRASE_WORDS : 1; count > 0; count--) {
    const start = words[index]?.start ?? 0;
    const end = words[index + count - 1]?.end ?? 0;
    const run = text.slice(start, end);
    if (end === 0 || (count > 1 && !/^[A-Za-z'’-]+(?: [A-Za-z'’-]+)+$/.test(run))) continue;
    if (isName(text, start, run) && random() > NAME_REPLACEMENT_RATE) return undefined;
    const options = replacementsFor(run, spinner, source);
    if (options.length > 0) return { start, end, words: count, options };
  }
  return undefined;
}

function pickSource(spinner: Spinner, random: Random): SynonymSourceName {
  const shares = Object.entries(spinner.sources) as [SynonymSourceName, number][];
  let left = random();
  for (const [name, share] of shares) {
    left -= share;
    if (left < 0) return name;
  }
  return (shares[0] as [SynonymSourceName, number])[0];
}

/** A capitalised word that does not begin a sentence. */
function isName(text: string, start: number, word: string): boolean {
  return /^[A-Z]/.test(word) && /[\p{L},;’'"] $/u.test(text.slice(Math.max(0, start - 2), start));
}

function shuffled<Item>(list: Item[], random: Random): Item[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as Item, copy[i] as Item];
  }
  return copy;
}

function replaceSpans(
  text: string,
  spans: ReplaceableSpan[],
  spinner: Spinner,
  random: Random,
): SpunText {
  const habits = new Map<string, string>();
  const substitutions: SpinnerSubstitution[] = [];
  let written = '';
  let from = 0;
  for (const { start, end, options } of spans) {
    const original = text.slice(start, end);
    const type = original.toLowerCase();
    const word = (spinner.consistent && habits.get(type)) || pickOne(options, random) || original;
    habits.set(type, word);
    written += text.slice(from, start);
    const page = capitalised(word, original, spinner);
    substitutions.push({
      start: written.length,
      end: written.length + page.length,
      pageWords: page,
      sourceWords: original,
    });
    written += page;
    from = end;
  }
  return { text: written + text.slice(from), substitutions };
}

function capitalised(word: string, original: string, spinner: Spinner): string {
  if (spinner.capitals === 'dictionary') return word;
  if (spinner.capitals === 'lower') return word.toLowerCase();
  if (/^[A-Z]{2,}$/.test(original)) return word.toUpperCase();
  return /^[A-Z]/.test(original) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
