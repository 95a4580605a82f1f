import { PUNCTUATION, type Tokens } from './split-tokens.ts';

/** Log-odds of two forms of one word ("hike", "hiking"), and of the same ending ("-ly", "-ed", "-s"). */
const STEM_LOG_ODDS = 1.5;
const ENDING_LOG_ODDS = 0.25;
const MIN_STEM_LENGTH = 3;
const ENDING_LENGTH = 2;

/** Log-odds of a word written apart ("work flow") and of initials ("chief executive officer": "CEO"). */
const LETTERS_LOG_ODDS = 2;
const MIN_INITIALS = 2;

/** Words that initials leave out. */
const FUNCTION_WORDS = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'de',
  'la',
  'del',
  'du',
  'des',
  'der',
]);

/** How words look like one another: log-odds, 0 for not at all, that the one stands for the other. */
export interface WordSimilarity {
  /** Two words, by their numbers. */
  word(a: number, b: number): number;
  /** A phrase of `count` tokens from `at`, and a word: its letters, its initials, or one of its words a form of it. */
  phrase(tokens: Tokens, at: number, count: number, word: number): number;
}

/** The first or last letters as one number, so that most unlike words are told apart by one look; -1 if too short. */
function packLetters(letters: string, wanted: number): number {
  if (letters.length < wanted) return -1;
  let value = 0;
  for (let i = 0; i < letters.length; i++) value = value * 65_536 + letters.charCodeAt(i);
  return value;
}

function commonPrefixLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** Looks of the words of a lexicon, in the order of their numbers. */
export function createWordSimilarity(words: string[]): WordSimilarity {
  const heads = Float64Array.from(words, (one) =>
    packLetters(one.slice(0, MIN_STEM_LENGTH), MIN_STEM_LENGTH),
  );
  const tails = Float64Array.from(words, (one) =>
    packLetters(one.slice(-ENDING_LENGTH), ENDING_LENGTH),
  );
  const initials = words.map((one) => one.replace(/[^\p{L}\p{N}]/gu, ''));
  const firsts = Uint16Array.from(words, (one) => one.charCodeAt(0));
  const isSmall = Uint8Array.from(words, (one) => Number(FUNCTION_WORDS.has(one)));

  const isStem = (a: number, b: number) => {
    if (heads[a] === -1 || heads[a] !== heads[b]) return false;
    const [one, other] = [words[a] as string, words[b] as string];
    return commonPrefixLength(one, other) >= Math.min(one.length, other.length) - 1;
  };

  /** Goes through the phrase's words: are their first letters, or all their letters, those of the word? */
  const spells = (tokens: Tokens, at: number, count: number, word: number) => {
    const head = tokens.id[at] as number;
    if (firsts[head] !== firsts[word] && !isSmall[head]) return false;
    const [letters, whole] = [initials[word] as string, words[word] as string];
    let [all, large, run] = [0, 0, 0];
    for (let t = at; t < at + count; t++) {
      if (tokens.kind[t] === PUNCTUATION) continue;
      const id = tokens.id[t] as number;
      const one = words[id] as string;
      if (run >= 0) run = whole.startsWith(one, run) ? run + one.length : -1;
      if (t > at && tokens.kind[t - 1] === PUNCTUATION) continue;
      const first = one[0];
      if (all >= 0) all = letters[all] === first ? all + 1 : -1;
      if (large >= 0 && !isSmall[id]) large = letters[large] === first ? large + 1 : -1;
      if (all < 0 && large < 0 && run < 0) return false;
    }
    const isInitials = letters.length >= MIN_INITIALS;
    return (
      run === whole.length || (isInitials && (all === letters.length || large === letters.length))
    );
  };

  return {
    word(a, b) {
      if (isStem(a, b)) return STEM_LOG_ODDS;
      if (tails[a] === -1 || tails[a] !== tails[b]) return 0;
      const shortest = Math.min((words[a] as string).length, (words[b] as string).length);
      return shortest > ENDING_LENGTH + 1 ? ENDING_LOG_ODDS : 0;
    },
    phrase(tokens, at, count, word) {
      if (spells(tokens, at, count, word)) return LETTERS_LOG_ODDS;
      for (let t = at; t < at + count; t++)
        if (isStem(tokens.id[t] as number, word)) return STEM_LOG_ODDS;
      return 0;
    },
  };
}
