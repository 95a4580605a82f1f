/** Strings that are the same in every language. */
const SAME_EVERYWHERE = new Set([
  'extensionName',
  'aboutVersion',
  'comparisonPosition',
  'languageTag',
  'reuseBibtex',
]);

/** Strings that happen to be the same as in English, by language. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  readerSepia: ['de', 'es', 'id', 'nl', 'pl'],
  listColumnPage: ['fr'],
  // Wikipedia has this name in most Latin scripts.
  reuseWikipedia: ['de', 'es', 'fr', 'id', 'it', 'nl', 'pl', 'pt_BR', 'vi'],
  comparisonOriginal: ['de', 'es', 'fr', 'pt_BR', 'pl', 'id'],
  memoriesFoundOne: ['fr'],
  memoriesFoundMany: ['fr'],
  memoriesFoundOther: ['fr'],
  optionsSite: ['fr', 'nl', 'pt_BR', 'tr'],
  optionsSites: ['fr', 'nl', 'pt_BR'],
};

/** Languages whose words have none of the letters that English has. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh_CN: /\p{Script=Han}/u,
  zh_TW: /\p{Script=Han}/u,
};

const hasWords = (message: string) => /\p{L}/u.test(message.replace(/\$\w+\$/g, ''));

/** True if a string still is in English, though it holds words that should be translated. */
export function isUntranslated(
  code: string,
  name: string,
  message: string,
  english: string,
): boolean {
  if (code === 'en' || SAME_EVERYWHERE.has(name) || !hasWords(english)) return false;
  const script = SCRIPTS[code];
  if (script !== undefined) return !script.test(message.replace(/\$\w+\$/g, ''));
  return message === english && !SAME_AS_ENGLISH[name]?.includes(code);
}
