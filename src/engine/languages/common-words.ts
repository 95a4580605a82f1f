import {
  cat,
  ces,
  dan,
  deu,
  fin,
  fra,
  hun,
  ind,
  ita,
  nld,
  nob,
  pol,
  por,
  ron,
  slv,
  spa,
  swe,
  tur,
} from 'stopword';

/** The commonest words of languages that are written in Latin letters, by ISO 639-1. */
const COMMON_WORDS: Record<string, string[]> = {
  ca: cat,
  cs: ces,
  da: dan,
  de: deu,
  es: spa,
  fi: fin,
  fr: fra,
  hu: hun,
  id: ind,
  it: ita,
  nl: nld,
  no: nob,
  pl: pol,
  pt: por,
  ro: ron,
  sl: slv,
  sv: swe,
  tr: tur,
};

/** The commonest words of a language (ISO 639-1); none of those that are not known. */
export const commonWords = (language: string): ReadonlySet<string> =>
  new Set(COMMON_WORDS[language]);
