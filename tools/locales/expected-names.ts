import { type Strings, tagOf } from './read-locales.ts';

/** Counts that the interface can come to: it remembers 20,000 articles. */
const HIGHEST_COUNT = 20_000;

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** "times" for "timesOne" and "timesOther": the names of English that come in forms by number. */
export const countedStems = (english: Strings): string[] =>
  Object.keys(english)
    .filter((name) => name.endsWith('One') && `${name.slice(0, -3)}Other` in english)
    .map((name) => name.slice(0, -3));

/** The forms of a language, as names end ("One", "Other"), each with the counts that take it. */
export function countForms(code: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(tagOf(code));
  const forms = new Map(
    rules.resolvedOptions().pluralCategories.map((form) => [capital(form), [] as number[]]),
  );
  for (let count = 0; count <= HIGHEST_COUNT; count++) {
    forms.get(capital(rules.select(count)))?.push(count);
  }
  return forms;
}

/** The names that a language must have, and those that it may have: forms for counts that are never reached. */
export function expectedNames(english: Strings, code: string): { must: string[]; may: string[] } {
  const stems = countedStems(english);
  const isForm = (name: string) =>
    stems.some((stem) => name === `${stem}One` || name === `${stem}Other`);
  const plain = Object.keys(english).filter((name) => !isForm(name));
  const named = (forms: string[]) => stems.flatMap((stem) => forms.map((form) => stem + form));
  const forms = [...countForms(code)];
  const reached = forms.filter(([, counts]) => counts.length > 0).map(([form]) => form);
  return {
    must: [...plain, ...named(reached)],
    may: [...plain, ...named(forms.map(([form]) => form))],
  };
}
