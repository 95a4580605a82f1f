import type { CandidateSet } from '../channel/candidate-set.ts';
import { restorationChannel } from '../channel/restoration-channel.ts';
import type { Doc } from '../document.ts';
import { type ListedPhrase, listedPhrases } from './listed-phrases.ts';

/** The candidates of a phrase of a page, in the first of its forms that has any. */
export function phraseCandidates(
  { channel, model }: Doc,
  { entry, forms }: ListedPhrase,
): CandidateSet | undefined {
  const { candidatesOfForm } = restorationChannel(channel, model);
  const sets = forms.map((form) => candidatesOfForm(entry, form));
  return sets.find((set) => set !== undefined && set.size > 0);
}

/** What may have stood in the place of the words first … last of a doc; undefined where no thesaurus leads back. */
export function sourceCandidates(doc: Doc, first: number, last: number): CandidateSet | undefined {
  if (last > first) {
    const phrase = listedPhrases(doc, first).find(({ length }) => length === last - first + 1);
    return phrase && phraseCandidates(doc, phrase);
  }
  const channel = restorationChannel(doc.channel, doc.model);
  const id = doc.tokens.ids[doc.tokens.positionOf[first] as number] as number;
  return channel.candidatesOf(id) ?? channel.candidatesOfUnknown(doc.words[first]?.key ?? '');
}
