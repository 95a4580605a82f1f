import type { Model } from '../../model/model.ts';
import { lemmatize } from '../../thesaurus/inflections.ts';

/** How many synonym sets and roots list an entry. */
function countListings({ vocabulary, thesaurus }: Model, entry: number): number {
  const { entrySynsetStart, mobyRootStart } = thesaurus;
  const sets = (entrySynsetStart[entry + 1] as number) - (entrySynsetStart[entry] as number);
  if (entry >= vocabulary.size) return sets;
  return sets + (mobyRootStart[entry + 1] as number) - (mobyRootStart[entry] as number);
}

/** log(1 + synonym sets and roots that list a word in any of its forms, or a phrase); -1 for a word without an entry. */
export function logListings(model: Model, page: string, entry: number): number {
  if (entry >= model.vocabulary.size) return Math.log(1 + Math.max(1, countListings(model, entry)));
  const lemmas = lemmatize(page).map(({ lemma }) => model.vocabulary.idOf(lemma) ?? -1);
  const least = entry >= model.languageModel.vocabularySize ? 1 : 0;
  const counts = lemmas.filter((id) => id >= 0).map((id) => countListings(model, id));
  return Math.log(1 + Math.max(least, ...counts));
}
