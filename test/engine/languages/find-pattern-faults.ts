/** What is wrong with a phrase's pattern, each as the end of a sentence that begins with the phrase. */
type Fault = readonly [isWrong: (pattern: string) => boolean, sentence: string];

const wordingOf = (pattern: string) =>
  pattern.replace(/^\^|\s?@$/g, '').replaceAll('{piece}', 'piece');

const FAULTS: readonly Fault[] = [
  [(pattern) => wordingOf(pattern).includes('^'), 'has "^" elsewhere than at its start'],
  [(pattern) => wordingOf(pattern).includes('@'), 'has "@" elsewhere than at its end'],
  [(pattern) => /[{}]/.test(wordingOf(pattern)), 'has braces: only {piece} may stand in them'],
  [hasUnevenBrackets, 'has brackets that are not closed, or brackets in brackets'],
  [(pattern) => /[([|]\s*[|)\]]/.test(pattern), 'has an empty choice in its brackets'],
  [(pattern) => /\s{2}|^\s|\s$/.test(pattern), 'has spaces too many'],
  [(pattern) => !/\p{L}/u.test(wordingOf(pattern).replace(/\[[^\]]*\]/g, '')), 'has no words'],
];

function hasUnevenBrackets(pattern: string): boolean {
  let open = '';
  for (const [bracket] of pattern.matchAll(/[()[\]]/g)) {
    const closes = bracket === ')' ? '(' : bracket === ']' ? '[' : '';
    if (open !== closes) return true;
    open = closes ? '' : bracket;
  }
  return open !== '';
}

/** Sentences about what is wrong with a phrase, or none. */
export const findPatternFaults = (pattern: string): string[] =>
  FAULTS.filter(([isWrong]) => isWrong(pattern)).map(
    ([, sentence]) => `The phrase “${pattern}” ${sentence}.`,
  );
