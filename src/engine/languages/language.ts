/** Where a phrase was seen as a credit; one never seen may be found, but is never trusted (see `attribution/ranking/rank-candidate.ts`). */
export type Provenance = 'page' | 'public code' | 'plugin documentation' | 'unverified';

/**
 * A frame and where it was seen. In a frame, lower case throughout:
 * `(a|b)` one of · `[a]` may be missing · `*` more letters of the word · `{piece}` a word of `pieces` ·
 * `…` up to forty characters · `……` up to two hundred (a title) · `^` at the start of a sentence, line or bracket ·
 * `@` at the end of the frame: the credited name follows; elsewhere the name stands there or in the link.
 */
export type Phrase = readonly [frame: string, seen: Provenance];

/** Everything that finding credits needs to know of one language. Data only: a phrase added here is found, and tested. */
export interface Language {
  /** ISO 639-1. */
  code: string;
  /** English name. */
  name: string;
  /** What can be reprinted: words for article, story, post, … */
  pieces: readonly string[];
  /** Sentences saying that the text appeared elsewhere first, or was taken from there. */
  credits: readonly Phrase[];
  /** Sentences saying that the text is a translation of one elsewhere. */
  translations: readonly Phrase[];
  /** Labels and link texts that lead to *the original*: "Original article". */
  originals: readonly Phrase[];
  /** Bare labels: "Source". Weak by themselves. */
  labels: readonly Phrase[];
  /** Labels of lists: "Sources". They name what an article rests on, not where it comes from. */
  lists: readonly string[];
  /** Words that name a report this one rests on, or where it was found: "via", "hat tip". Never a copy by themselves. */
  basedOn: readonly Phrase[];
  /** Frames that make a line no credit of the text: corrections, bans, licences to republish, software, data. */
  notCredits: readonly string[];
  /** Words that make a credit one of a picture or a chart. */
  pictures: readonly string[];
  /** Link texts that say nothing: "here", "read it". */
  pointers: readonly string[];
  /** News agencies as they are named in this language, beside the world-wide ones. */
  agencies: readonly string[];
  /** What stands under an article, before its readers speak: "Post a comment", "0 Response to". */
  responses: readonly Phrase[];
}
