import { createSpinner } from '../spinner.ts';

/** Always takes a word's nearest neighbour by word vectors. */
export const vectorsFirst = createSpinner({
  name: 'vectors-first',
  channel: 'vectors',
  sources: { vectors: 1 },
  sense: 'first',
  inflection: 'only-base',
  consistent: true,
});
