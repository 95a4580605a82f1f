import type { Phrase } from './say.ts';

/** What a reader is told of Unspun: heading and sentence. */
export const FACTS: readonly [title: Phrase, more: Phrase][] = [
  ['aboutReads', 'aboutReadsMore'],
  ['aboutStays', 'aboutStaysMore'],
  ['aboutSends', 'aboutSendsMore'],
  ['aboutCannot', 'aboutCannotMore'],
];
