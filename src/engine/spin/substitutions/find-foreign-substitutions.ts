import { unigramLogProb } from '../../language-model/ngram-log-prob.ts';
import { textOfIds } from '../../language-model/text-of-ids.ts';
import { commonWords } from '../../languages/common-words.ts';
import type { Model } from '../../model/model.ts';
import { wordsOfEntry } from '../../thesaurus/inflect-entry.ts';
import type { RuleEvidence } from '../apply-spin-rules.ts';
import type { Doc } from '../document.ts';

/** Commoner English words than this (log P) stand in many texts of other languages, in names and borrowed phrases. */
const RARE_LOG_PROB = -10;
/** A shorter word may be one of the text's own language. */
const MIN_LENGTH = 4;
/** Elements have the same names in many languages. */
const ELEMENT_NAME = /ium$/;
const CAPITAL = /^\p{Lu}/u;

/** The words of an entry as they are spelled. */
const spell = (model: Model, entry: number): string =>
  textOfIds(model.vocabulary, wordsOfEntry(model, entry));

/** A common word of the language that an English thesaurus takes for an abbreviation of the entry. */
function commonWordSynonym(
  { vocabulary, thesaurus }: Model,
  entry: number,
  common: ReadonlySet<string>,
): string | undefined {
  const { entrySynsetStart, entrySynsets, synsetStart, synsetMembers } = thesaurus;
  for (const synset of entrySynsets.subarray(
    entrySynsetStart[entry],
    entrySynsetStart[entry + 1],
  )) {
    for (const member of synsetMembers.subarray(synsetStart[synset], synsetStart[synset + 1])) {
      const word = member === entry ? undefined : vocabulary.wordOf(member);
      if (word && word.length > 1 && common.has(word)) return word;
    }
  }
  return undefined;
}

/** Whether an entry, as the page writes it, can have come into a text of that language by a spinner only. */
function isForeign(model: Model, entry: number, quote: string, common: ReadonlySet<string>) {
  const spelling = spell(model, entry);
  if (spelling.includes(' ')) return !common.has(spelling);
  const isRare =
    unigramLogProb(model.languageModel, entry) <= RARE_LOG_PROB && spelling.length >= MIN_LENGTH;
  return isRare && !CAPITAL.test(quote) && !ELEMENT_NAME.test(spelling) && !common.has(spelling);
}

/** The foreign words or phrases that begin with a word of the text. */
function foreignEntriesAt(doc: Doc, first: number, common: ReadonlySet<string>): RuleEvidence[] {
  const { model, channel, text, tokens, words, scoringMask } = doc;
  const { ids, positionOf } = tokens;
  const position = positionOf[first] as number;
  const id = ids[position] as number;
  const start = words[first]?.start ?? 0;
  if (id < 0 || scoringMask[first] === 0) return [];
  const phrases = channel.phrases.startingWith(id, ids[position + 1] as number) ?? [];
  return [id, ...phrases].flatMap((entry): RuleEvidence[] => {
    const length = entry === id ? 1 : channel.phrases.lengthAt(entry, ids, position);
    const end = words[first + length - 1]?.end;
    const expected = length > 0 ? commonWordSynonym(model, entry, common) : undefined;
    if (!end || !expected) return [];
    if (!isForeign(model, entry, text.slice(start, end), common)) return [];
    const key = spell(model, entry);
    return [{ start, end, key, expected, signal: 'swap', weight: 1, isWording: true }];
  });
}

/**
 * English words and phrases that stand in a text of another language (ISO 639-1) where a spinner with an English
 * thesaurus took a common word for an abbreviation: "district attorney" for Portuguese "da", "dice" for German "die".
 * Quotations and the like aside. Of 5,876 honest texts of other languages 18 have two different ones, none has three.
 */
export function findForeignSubstitutions(doc: Doc, language: string): RuleEvidence[] {
  const common = commonWords(language);
  if (common.size === 0) return [];
  return doc.words.flatMap((_, first) => foreignEntriesAt(doc, first, common));
}
