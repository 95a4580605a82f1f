import type { Language, Phrase, Provenance } from '../../languages/language.ts';
import { languages } from '../../languages/languages.ts';
import { compilePattern, type PhrasePattern } from './compile-pattern.ts';
import { normalizeLine } from './normalize-line.ts';

export interface CompiledPhrase extends PhrasePattern {
  seen: Provenance;
}

/** A language's phrases, compiled, those never seen last. Words are folded as lines are. */
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

/** Compiled once per language; the same input gives the same book, so the cache changes nothing but time. */
const phrasebookCache = new Map<string, Phrasebook>();

/** Languages without a file whose credits read like a relative's. */
const RELATED_LANGUAGES: Readonly<Record<string, string>> = {
  bs: 'hr',
  nb: 'no',
  nn: 'no',
  gl: 'pt',
  af: 'nl',
  mk: 'sr',
};

/** The books to read a page with: its own language's and English, for labels of other languages collide with ordinary words. */
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
      .map(([frame, seen]) => ({ ...compilePattern(frame, pieces), seen }))
      .sort((a, b) => Number(a.seen === 'unverified') - Number(b.seen === 'unverified'));
  const words = (list: readonly string[]) => new Set(list.map(normalizeLine));
  return {
    credits: phrases(language.credits),
    translations: phrases(language.translations),
    originals: phrases(language.originals),
    labels: phrases(language.labels),
    basedOn: phrases(language.basedOn),
    responses: phrases(language.responses),
    notCredits: language.notCredits.map((frame) => compilePattern(frame, pieces)),
    lists: words(language.lists),
    pictures: words(language.pictures),
    pointers: words(language.pointers),
  };
}
