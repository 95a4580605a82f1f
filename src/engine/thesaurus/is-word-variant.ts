/** Spellings that differ between countries or publishers, brought to one. */
const SPELLING_RULES: [RegExp, string][] = [
  [/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/our/, 'or'],
  [/([^aeiou])re(s?)$/, '$1er$2'],
  [/ll(?=ed|ing|er)/, 'l'],
  [/ogue(s?)$/, 'og$1'],
  [/ence(s?)$/, 'ense$1'],
  [/mme(s?)$/, 'm$1'],
  [/ae|oe/, 'e'],
  [/^grey/, 'gray'],
  [
    /(among|amid|while|toward|backward|forward|inward|outward|upward|downward|afterward|onward)(?:st|s)$/,
    '$1',
  ],
  [/^whilst$/, 'while'],
  [/ical(ly)?$/, 'ic$1'],
  [/[-' .]/g, ''],
];

const normalizeSpelling = (word: string) =>
  SPELLING_RULES.reduce((spelling, [from, to]) => spelling.replace(from, to), word);

/** What inflections of one lemma differ by at their ends. */
const INFLECTION_ENDING = /^(?:s|es|d|ed|ing|er|r|ly|al|y|ies|ied|e|)$/;
const VOWEL = /[aeiouy]/;

function shareStem(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return (
    same >= 3 && INFLECTION_ENDING.test(a.slice(same)) && INFLECTION_ENDING.test(b.slice(same))
  );
}

/** Words that are no abbreviations even where a phrase has their letters: "united states" for "us" is a spinner's slip. */
const NEVER_ABBREVIATIONS = new Set('it us who or me in he as at i am is no so'.split(' '));

function isAbbreviation(short: string, long: string): boolean {
  if (NEVER_ABBREVIATIONS.has(short)) return false;
  if (short.length > 5 || short.length + 2 > long.length || short[0] !== long[0]) return false;
  if (VOWEL.test(short.slice(1, -1)) && short.length > 2) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** First letters of a phrase, with or without its small words: ceo, usa. */
function isAcronym(short: string, phrase: string): boolean {
  if (!phrase.includes(' ') || NEVER_ABBREVIATIONS.has(short)) return false;
  const letters = short.replaceAll(/[. ]/g, '');
  const initials = (words: string[]) => words.map((word) => word[0]).join('');
  const words = phrase.split(/[ -]/);
  return (
    letters === initials(words) || letters === initials(words.filter(({ length }) => length > 3))
  );
}

/**
 * A test whether a word or phrase is this one in another spelling, form or abbreviation (organise/organize, pct/percent):
 * writers choose between these by house style, so they are no sign of spinning.
 */
export function variantTest(a: string): (b: string) => boolean {
  let spelling: string | undefined;
  return (b) => {
    if (a === b) return true;
    // Variants begin alike; acronyms begin like their phrase.
    if (a[0] !== b[0]) return false;
    spelling ??= normalizeSpelling(a);
    if (shareStem(a, b) || spelling === normalizeSpelling(b)) return true;
    return isAbbreviation(a, b) || isAbbreviation(b, a) || isAcronym(a, b) || isAcronym(b, a);
  };
}

/** Whether two words or phrases are the same word in that sense. */
export const isWordVariant = (a: string, b: string): boolean => variantTest(a)(b);
