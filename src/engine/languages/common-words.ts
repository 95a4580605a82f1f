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

/** The most common words of languages in Latin script, by ISO 639-1. */
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

/** The most common words of a language (ISO 639-1); empty if they are unknown. */
export const commonWords = (language: string): ReadonlySet<string> =>
  new Set(COMMON_WORDS[language]);
