import type { Candidates } from './candidates.ts';
import { commonWords } from './common-words.ts';
import { logWord } from './log-probability.ts';
import type { Model } from './model.ts';
import type { Reading } from './read-text.ts';
import { sequence } from './sequence.ts';
import type { FoundSign } from './signs/find-signs.ts';

/** Commoner English words than this (log P) stand in many a text of another language, in names and in borrowed phrases. */
const RARE = -10;
/** A shorter word may be one of the text's own language. */
const SHORTEST = 4;
/** Elements are called alike in many languages. */
const ELEMENT = /ium$/;
const CAPITAL = /^\p{Lu}/u;

/** The words of a piece (model.ts) as they are spelled. */
function spell({ words, phraseStart, phraseWord }: Model, piece: number): string {
  if (piece < words.length) return words[piece] as string;
  const phrase = piece - words.length;
  const ids = phraseWord.subarray(phraseStart[phrase], phraseStart[phrase + 1]);
  return Array.from(ids, (id) => words[id]).join(' ');
}

/** A common word of the language that an English thesaurus takes for an abbreviation of the piece. */
function commonOf(model: Model, piece: number, common: ReadonlySet<string>): string | undefined {
  const { words, pieceStart, pieceSet, setStart, setMember } = model;
  for (const set of pieceSet.subarray(pieceStart[piece], pieceStart[piece + 1])) {
    for (const member of setMember.subarray(setStart[set], setStart[set + 1])) {
      const word = member === piece ? undefined : words[member];
      if (word && word.length > 1 && common.has(word)) return word;
    }
  }
  return undefined;
}

/** Whether a piece, as it stands on the page, can have come into a text of that language by a spinner only. */
function isForeign(model: Model, piece: number, page: string, common: ReadonlySet<string>) {
  const spelling = spell(model, piece);
  if (spelling.includes(' ')) return !common.has(spelling);
  const isRare = logWord(model, piece) <= RARE && spelling.length >= SHORTEST;
  return isRare && !CAPITAL.test(page) && !ELEMENT.test(spelling) && !common.has(spelling);
}

/**
 * English words and phrases that stand in a text of another language (ISO 639-1) where a spinner with an English
 * thesaurus took a common word for an abbreviation: "district attorney" for Portuguese "da", "dice" for German "die".
 * Quotations and the like aside. Of 5,876 honest texts of other languages 18 have two different ones, none has three.
 */
export function findForeignSwaps(
  text: string,
  { words, counted }: Pick<Reading, 'words' | 'counted'>,
  language: string,
  model: Model,
  candidates: Candidates,
): FoundSign[] {
  const common = commonWords(language);
  if (common.size === 0) return [];
  const { ids, place } = sequence(words, model);
  return words.flatMap(({ start }, first): FoundSign[] => {
    const at = place[first] as number;
    const id = ids[at] as number;
    if (id < 0 || counted[first] === 0) return [];
    const phrases = candidates.phrasesAt(id, ids[at + 1] as number) ?? [];
    return [id, ...phrases].flatMap((piece): FoundSign[] => {
      const length = piece === id ? 1 : candidates.lengthAt(piece, ids, at);
      const end = words[first + length - 1]?.end;
      const expected = length > 0 ? commonOf(model, piece, common) : undefined;
      if (!end || !expected) return [];
      if (!isForeign(model, piece, text.slice(start, end), common)) return [];
      return [{ start, end, key: spell(model, piece), expected, signal: 'swap', weight: 1 }];
    });
  });
}
