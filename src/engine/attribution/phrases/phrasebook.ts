import type { Language, Phrase, Provenance } from '../../languages/language.ts';
import { languages } from '../../languages/languages.ts';
import { compilePattern, type PhrasePattern } from './compile-pattern.ts';
import { normalizeLine } from './normalize-line.ts';

export interface CompiledPhrase extends PhrasePattern {
  provenance: Provenance;
}

/** A language's compiled phrases, unverified ones last. Words are normalized as lines are. */
export interface Phrasebook {
  credits: CompiledPhrase[];
  translations: CompiledPhrase[];
  originals: CompiledPhrase[];
  labels: CompiledPhrase[];
  basedOn: CompiledPhrase[];
  responses: CompiledPhrase[];
  notCredits: PhrasePattern[];
  lists: ReadonlySet<string>;
  pictures: ReadonlySet<string>;
  pointers: ReadonlySet<string>;
}

/** Compiled once per language. */
const phrasebookCache = new Map<string, Phrasebook>();

/** Languages without a file of their own, read with a related language's phrases. */
const RELATED_LANGUAGES: Readonly<Record<string, string>> = {
  bs: 'hr',
  nb: 'no',
  nn: 'no',
  gl: 'pt',
  af: 'nl',
  mk: 'sr',
};

/**
 * The phrasebooks for a page: its language's and English. Not all languages at once, because labels of one language are
 * ordinary words of another.
 */
export function getPhrasebooks(language = 'en'): Phrasebook[] {
  const code = RELATED_LANGUAGES[language] ?? language;
  const codes = code !== 'en' && code in languages ? [code, 'en'] : ['en'];
  return codes.map(getPhrasebook);
}

function getPhrasebook(code: string): Phrasebook {
  const known = phrasebookCache.get(code);
  if (known) return known;
  const book = compilePhrasebook(languages[code] as Language);
  phrasebookCache.set(code, book);
  return book;
}

function compilePhrasebook(language: Language): Phrasebook {
  const { pieces } = language;
  const phrases = (list: readonly Phrase[]) =>
    list
      .map(([phrase, provenance]) => ({ ...compilePattern(phrase, pieces), provenance }))
      .sort(
        (a, b) => Number(a.provenance === 'unverified') - Number(b.provenance === 'unverified'),
      );
  const words = (list: readonly string[]) => new Set(list.map(normalizeLine));
  return {
    credits: phrases(language.credits),
    translations: phrases(language.translations),
    originals: phrases(language.originals),
    labels: phrases(language.labels),
    basedOn: phrases(language.basedOn),
    responses: phrases(language.responses),
    notCredits: language.notCredits.map((phrase) => compilePattern(phrase, pieces)),
    lists: words(language.lists),
    pictures: words(language.pictures),
    pointers: words(language.pointers),
  };
}
