import type { Model } from '../../model/model.ts';
import { lemmatize } from '../../thesaurus/inflections.ts';
import type { WordForm } from '../../thesaurus/irregular-forms.ts';
import type { Doc } from '../document.ts';
import { isUnbroken } from '../substitutions/find-substitutions.ts';

/** A phrase of a thesaurus as it stands on a page. */
export interface ListedPhrase {
  entry: number;
  /** Number of words. */
  length: number;
  /** The forms that its first or its last word may have: “retail merchants”, “gave up”; else "base" alone. */
  forms: WordForm[];
}

interface LemmaReading {
  id: number;
  form: WordForm;
}

/** The words that a word (id) may be a form of, itself aside. */
function lemmasOf({ vocabulary }: Model, word: number): LemmaReading[] {
  const text = vocabulary.wordOf(word);
  if (text === undefined) return [];
  return lemmatize(text).flatMap(({ lemma, form }) => {
    const id = form === 'base' ? undefined : vocabulary.idOf(lemma);
    return id === undefined ? [] : [{ id, form }];
  });
}

/** The phrase of an entry if it stands at a position of the doc's ids, with its first or last word in any form. */
function listedAt(
  { model, channel, tokens: { ids } }: Doc,
  entry: number,
  from: number,
): ListedPhrase | undefined {
  const words = channel.phrases.wordsOf(entry);
  const { length } = words;
  const differing = [...words.keys()].filter((i) => ids[from + i] !== words[i]);
  const [at] = differing;
  if (at === undefined) return { entry, length, forms: ['base'] };
  if (differing.length > 1 || (at > 0 && at < length - 1)) return undefined;
  const readings = lemmasOf(model, ids[from + at] as number).filter(({ id }) => id === words[at]);
  return readings.length > 0
    ? { entry, length, forms: readings.map(({ form }) => form) }
    : undefined;
}

/** The phrases of the thesauri that begin with a word of a doc, in any form; each stands in one piece. */
export function listedPhrases(doc: Doc, first: number): ListedPhrase[] {
  const { model, channel, tokens, words } = doc;
  const from = tokens.positionOf[first] as number;
  const [a = -1, b = -1] = tokens.ids.subarray(from, from + 2);
  const pairs = [
    [a, b],
    ...lemmasOf(model, a).map(({ id }) => [id, b]),
    ...lemmasOf(model, b).map(({ id }) => [a, id]),
  ] as [number, number][];
  const entries = new Set(pairs.flatMap((pair) => channel.phrases.startingWith(...pair) ?? []));
  return [...entries].flatMap((entry) => {
    const phrase = listedAt(doc, entry, from);
    return phrase && isUnbroken(words, first, first + phrase.length) ? [phrase] : [];
  });
}
