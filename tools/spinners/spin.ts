import { optionsFor } from './options-for.ts';
import { pickOne, type Random, seededRandom } from './seeded-random.ts';
import { SOURCES, type SourceName } from './sources.ts';
import type { Spinner, SpunText, Swap } from './spinner.ts';

const WORD = /[A-Za-z]+(?:['’-][A-Za-z]+)*/g;

/** Longest run of words that is looked up as one phrase. */
const LONGEST_PHRASE = 3;

/** Names are left alone by most spinners: so many capitalised words inside a sentence are swapped all the same. */
const SWAPPED_NAMES = 0.1;

interface Place {
  start: number;
  end: number;
  words: number;
  options: readonly string[];
}

/**
 * Spins a text.
 * @param rate share of the words to be swapped, 0–1; fewer are if the sources do not know enough of them
 * @param seed the same seed gives the same text
 * @returns the spun text, and each swap by its place in it (of a second pass only the swaps of that pass)
 */
export function spin(text: string, spinner: Spinner, rate: number, seed: string): SpunText {
  const random = seededRandom(`${spinner.name} ${rate} ${seed}`);
  const first = spinOnce(text, spinner, rate, random);
  return spinner.passes === 1 ? first : spinOnce(first.text, spinner, rate, random);
}

function spinOnce(text: string, spinner: Spinner, rate: number, random: Random): SpunText {
  const words = [...text.matchAll(WORD)].map((match) => {
    return { start: match.index, end: match.index + match[0].length };
  });
  const places = findPlaces(text, words, spinner, random);
  const wanted = Math.round(rate * words.length);
  const chosen = new Set(shuffled(places, random).slice(0, wanted));
  return write(
    text,
    places.filter((place) => chosen.has(place)),
    spinner,
    random,
  );
}

function findPlaces(
  text: string,
  words: { start: number; end: number }[],
  spinner: Spinner,
  random: Random,
): Place[] {
  const found: Place[] = [];
  for (let i = 0; i < words.length; ) {
    const place = placeAt(text, words, i, spinner, random);
    if (place) found.push(place);
    i += place?.words ?? 1;
  }
  return found;
}

function placeAt(
  text: string,
  words: { start: number; end: number }[],
  index: number,
  spinner: Spinner,
  random: Random,
): Place | undefined {
  const source = SOURCES[sourceName(spinner, random)]();
  for (let count = spinner.phrases ? LONGEST_PHRASE : 1; count > 0; count--) {
    const start = words[index]?.start ?? 0;
    const end = words[index + count - 1]?.end ?? 0;
    const run = text.slice(start, end);
    if (end === 0 || (count > 1 && !/^[A-Za-z'’-]+(?: [A-Za-z'’-]+)+$/.test(run))) continue;
    if (isName(text, start, run) && random() > SWAPPED_NAMES) return undefined;
    const options = optionsFor(run, spinner, source);
    if (options.length > 0) return { start, end, words: count, options };
  }
  return undefined;
}

function sourceName(spinner: Spinner, random: Random): SourceName {
  const shares = Object.entries(spinner.sources) as [SourceName, number][];
  let left = random();
  for (const [name, share] of shares) {
    left -= share;
    if (left < 0) return name;
  }
  return (shares[0] as [SourceName, number])[0];
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

function write(text: string, places: Place[], spinner: Spinner, random: Random): SpunText {
  const habits = new Map<string, string>();
  const swaps: Swap[] = [];
  let written = '';
  let from = 0;
  for (const { start, end, options } of places) {
    const original = text.slice(start, end);
    const type = original.toLowerCase();
    const word = (spinner.consistent && habits.get(type)) || pickOne(options, random) || original;
    habits.set(type, word);
    written += text.slice(from, start);
    const page = capitalised(word, original, spinner);
    swaps.push({ start: written.length, end: written.length + page.length, page, original });
    written += page;
    from = end;
  }
  return { text: written + text.slice(from), swaps };
}

function capitalised(word: string, original: string, spinner: Spinner): string {
  if (spinner.capitals === 'dictionary') return word;
  if (spinner.capitals === 'lower') return word.toLowerCase();
  if (/^[A-Z]{2,}$/.test(original)) return word.toUpperCase();
  return /^[A-Z]/.test(original) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
