/**
 * Where a phrase was seen as a credit. Unverified phrases are matched but never trusted (see
 * `attribution/ranking/rank-candidate.ts`).
 */
export type Provenance = 'page' | 'public code' | 'plugin documentation' | 'unverified';

/**
 * A phrase pattern, in lower case, and where it was seen: `(a|b)` alternatives · `[a]` optional · `*` more letters of
 * the word · `{piece}` a word of `pieces` · `…` up to 40 characters · `……` up to 200 (a title) · `^` at the start of a
 * sentence, line or bracket · `@` at the end: the credited name follows; otherwise it is at a gap or in the link.
 */
export type Phrase = readonly [pattern: string, provenance: Provenance];

/** What attribution needs to know about a language. Data only: a phrase that is added here is matched and tested. */
export interface Language {
  /** ISO 639-1. */
  code: string;
  /** English name. */
  name: string;
  /** Words for what can be reprinted: article, story, post, … */
  pieces: readonly string[];
  /** Sentences that say that the text appeared elsewhere first or was taken from there. */
  credits: readonly Phrase[];
  /** Sentences that say that the text is a translation. */
  translations: readonly Phrase[];
  /** Labels and link texts that lead to *the original*: "Original article". */
  originals: readonly Phrase[];
  /** Labels such as "Source". Weak by themselves. */
  labels: readonly Phrase[];
  /** Labels of lists: "Sources". They name what an article is based on, not where it comes from. */
  lists: readonly string[];
  /**
   * Words that name a report that this one is based on, or where it was found: "via", "hat tip". Never a copy by
   * themselves.
   */
  basedOn: readonly Phrase[];
  /** Phrases that show that a line does not credit the text: corrections, bans, licences, software, data. */
  notCredits: readonly string[];
  /** Words that show that a picture or chart is credited. */
  pictures: readonly string[];
  /** Link texts that only point: "here", "read it". */
  pointers: readonly string[];
  /** The names of news agencies in this language, in addition to the international ones. */
  agencies: readonly string[];
  /** Headings between an article and its comments: "Post a comment", "0 Response to". */
  responses: readonly Phrase[];
}
