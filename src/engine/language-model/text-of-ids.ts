import type { Vocabulary } from './vocabulary.ts';

/** Words (ids) as they are spelled, with spaces between them; each must be in the vocabulary. */
export const textOfIds = (vocabulary: Vocabulary, ids: Int32Array): string =>
  ids.length === 1
    ? (vocabulary.wordOf(ids[0] as number) as string)
    : Array.from(ids, (id) => vocabulary.wordOf(id)).join(' ');
