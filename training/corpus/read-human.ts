import type { CorpusDocument } from './corpus-document.ts';
import { readHardNegatives } from './read-hard-negatives.ts';
import { readTexts } from './read-texts.ts';
import { readWeb } from './read-web.ts';
import split from './split.json' with { type: 'json' };

/** The words of some documents are withheld: lines of underscores, which nobody wrote. */
const LETTER = /\p{L}/u;

const leftOut = new Set(split['left-out'] as string[]);

/**
 * All human English texts but pages: web documents, diaries, texts and hard negatives, each once.
 * Texts that also lie among the hard negatives are left out.
 */
export function readHuman(): CorpusDocument[] {
  const all = [...readWeb(), ...readTexts(), ...readHardNegatives()];
  return all.filter(({ id, language, text }) => {
    return language === 'en' && !leftOut.has(id) && LETTER.test(text);
  });
}
