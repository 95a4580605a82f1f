import { createSpinner } from '../spinner.ts';

/** Takes any of a word's nearest neighbours by word vectors: a dictionary that no thesaurus holds. */
export const vectorsAny = createSpinner({
  name: 'vectors-any',
  channel: 'vectors',
  sources: { vectors: 1 },
  inflection: 'only-base',
});
