import {
  END_STAND_IN,
  MARK_STAND_IN,
  STAND_INS,
  standInOf,
} from '../../../src/engine/language-model/stand-in.ts';
import { splitWords } from '../../../src/engine/text/split-words.ts';

/** The words and stand-ins of a text, in order, as the engine reads their classes (class-fits.ts). */
export function classTokens(text: string, known: ReadonlySet<string>): string[] {
  const tokens: string[] = [];
  for (const word of splitWords(text)) {
    if (word.gap === 'end') tokens.push(STAND_INS[END_STAND_IN] as string);
    else if (word.gap === 'punctuation') tokens.push(STAND_INS[MARK_STAND_IN] as string);
    tokens.push(known.has(word.key) ? word.key : `~${STAND_INS[standInOf(word, text)]}`);
  }
  tokens.push(STAND_INS[END_STAND_IN] as string);
  return tokens;
}

/** How a stand-in is written among the tokens: those of rare words must not be taken for words. */
export const tokenOfStandIn = (place: number): string =>
  place === END_STAND_IN || place === MARK_STAND_IN
    ? (STAND_INS[place] as string)
    : `~${STAND_INS[place]}`;
