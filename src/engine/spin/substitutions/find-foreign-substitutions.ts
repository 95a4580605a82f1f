import { unigramLogProb } from '../../language-model/ngram-log-prob.ts';
import { tokenIds } from '../../language-model/token-ids.ts';
import { commonWords } from '../../languages/common-words.ts';
import type { Model } from '../../model/model.ts';
import type { RuleEvidence } from '../apply-spin-rules.ts';
import type { NoisyChannel } from '../channel/noisy-channel.ts';
import type { Doc } from '../document.ts';

/** Commoner English words than this (log P) stand in many a text of another language, in names and in borrowed phrases. */
const RARE_LOG_PROB = -10;
/** A shorter word may be one of the text's own language. */
const MIN_LENGTH = 4;
/** Elements are called alike in many languages. */
const ELEMENT_NAME = /ium$/;
const CAPITAL = /^\p{Lu}/u;

/** The words of a piece (model.ts) as they are spelled. */
function spell({ words, phraseStart, phraseWord }: Model, piece: number): string {
  if (piece < words.length) return words[piece] as string;
  const phrase = piece - words.length;
  const ids = phraseWord.subarray(phraseStart[phrase], phraseStart[phrase + 1]);
  return Array.from(ids, (id) => words[id]).join(' ');
}

/** A common word of the language that an English thesaurus takes for an abbreviation of the piece. */
function stopwordSynonym(
  model: Model,
  piece: number,
  common: ReadonlySet<string>,
): string | undefined {
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
function isForeignPiece(model: Model, piece: number, page: string, common: ReadonlySet<string>) {
  const spelling = spell(model, piece);
  if (spelling.includes(' ')) return !common.has(spelling);
  const isRare = unigramLogProb(model, piece) <= RARE_LOG_PROB && spelling.length >= MIN_LENGTH;
  return isRare && !CAPITAL.test(page) && !ELEMENT_NAME.test(spelling) && !common.has(spelling);
}

/**
 * English words and phrases that stand in a text of another language (ISO 639-1) where a spinner with an English
 * thesaurus took a common word for an abbreviation: "district attorney" for Portuguese "da", "dice" for German "die".
 * Quotations and the like aside. Of 5,876 honest texts of other languages 18 have two different ones, none has three.
 */
export function findForeignSubstitutions(
  text: string,
  { words, scoringMask: counted }: Pick<Doc, 'words' | 'scoringMask'>,
  language: string,
  model: Model,
  candidates: NoisyChannel,
): RuleEvidence[] {
  const common = commonWords(language);
  if (common.size === 0) return [];
  const { ids, positionOf: place } = tokenIds(words, model);
  return words.flatMap(({ start }, first): RuleEvidence[] => {
    const at = place[first] as number;
    const id = ids[at] as number;
    if (id < 0 || counted[first] === 0) return [];
    const phrases = candidates.phrasesAt(id, ids[at + 1] as number) ?? [];
    return [id, ...phrases].flatMap((piece): RuleEvidence[] => {
      const length = piece === id ? 1 : candidates.phraseLengthAt(piece, ids, at);
      const end = words[first + length - 1]?.end;
      const expected = length > 0 ? stopwordSynonym(model, piece, common) : undefined;
      if (!end || !expected) return [];
      if (!isForeignPiece(model, piece, text.slice(start, end), common)) return [];
      return [{ start, end, key: spell(model, piece), expected, signal: 'swap', weight: 1 }];
    });
  });
}
