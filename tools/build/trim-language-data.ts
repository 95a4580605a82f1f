import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { languageCodes } from '../../src/engine/languages/language-codes.ts';

/** The detector's trigrams: for each script those of each language. */
type Data = Record<string, Record<string, string>>;

const TRIGRAMS = /\/franc\/data\.js$/;

/** Ships the language detector's data of those languages alone that it is asked for: the others are never looked at. */
export const trimLanguageData: Plugin = {
  name: 'lean-languages',
  async transform(_code, id) {
    if (!TRIGRAMS.test(id)) return undefined;
    const { data } = (await import(pathToFileURL(id).href)) as { data: Data };
    const lean = Object.entries(data).map(([script, languages]) => {
      const kept = Object.entries(languages).filter(([code]) => languageCodes.has(code));
      return [script, Object.fromEntries(kept)];
    });
    return { code: `export const data = ${JSON.stringify(Object.fromEntries(lean))};`, map: null };
  },
};
