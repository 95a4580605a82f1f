import { countedStems, countForms } from './expected-names.ts';
import { isUntranslated } from './is-untranslated.ts';
import type { Entry, Strings } from './read-locales.ts';

/** What the reader has to type, and what stands in other people's hands: kept letter for letter. */
const LITERALS = ['%s', 'http://', 'https://', 'example.com', '*.example.com', 'web.archive.org'];

/** Lengths that the stores allow, in characters. */
const LIMITS: Readonly<Record<string, number>> = { extensionName: 75, extensionDescription: 132 };

const placeholdersIn = (message: string) =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());

/** Names of forms for a single count, which may say it in words: "once". */
function namesOfOneCount(english: Strings, code: string): Set<string> {
  const forms = [...countForms(code)].filter(([, counts]) => counts.length <= 1);
  return new Set(countedStems(english).flatMap((stem) => forms.map(([form]) => stem + form)));
}

/** English, with what it says of other counts for the forms that it lacks. */
function withForms(english: Strings, code: string): Map<string, Entry> {
  const forms = [...countForms(code).keys()];
  const others = countedStems(english).flatMap((stem) =>
    forms.map((form) => [stem + form, english[`${stem}Other`] as Entry] as const),
  );
  return new Map([...others, ...Object.entries(english)]);
}

function* findPlaceholderFaults(entry: Entry, model: Entry, isSpelt: boolean): Generator<string> {
  const used = new Set(placeholdersIn(entry.message));
  const [own, wanted] = [entry.placeholders ?? {}, model.placeholders ?? {}];
  for (const name of used) if (!(name in own)) yield `$${name}$ is not among its placeholders`;
  for (const [name, { content }] of Object.entries(own)) {
    if (wanted[name]?.content !== content) yield `placeholder ${name} is not as in English`;
  }
  for (const name of Object.keys(wanted)) {
    if (!used.has(name) && !(isSpelt && name === 'count'))
      yield `$${name.toUpperCase()}$ is missing`;
  }
  if (entry.message.replace(/\$\w+\$/g, '').includes('$')) yield 'a "$" stands alone';
}

function* findTextFaults(name: string, { message }: Entry, model: Entry): Generator<string> {
  if (message.trim() === '') yield 'is empty';
  if (message !== message.trim() || /\s{2}/.test(message)) yield 'has spaces too many';
  if (message !== message.normalize('NFC')) yield 'is not in normal form C';
  if ([...message].length > (LIMITS[name] ?? Number.POSITIVE_INFINITY)) yield 'is too long';
  for (const literal of LITERALS) {
    if (model.message.includes(literal) && !message.includes(literal)) yield `lacks ${literal}`;
  }
}

/** What is wrong with the strings that a language has, each as "name: fault". Missing ones are not looked for. */
export function findFaults(english: Strings, code: string, strings: Strings): string[] {
  const models = withForms(english, code);
  const ofOneCount = namesOfOneCount(english, code);
  return Object.entries(strings).flatMap(([name, entry]) => {
    const model = models.get(name);
    if (model === undefined) return [`${name}: is not in English`];
    const faults = [
      ...findTextFaults(name, entry, model),
      ...findPlaceholderFaults(entry, model, ofOneCount.has(name)),
      ...(isUntranslated(code, name, entry.message, model.message) ? ['is not translated'] : []),
    ];
    return faults.map((fault) => `${name}: ${fault}`);
  });
}
