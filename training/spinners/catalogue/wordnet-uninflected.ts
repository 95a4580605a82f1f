import { createSpinner } from '../spinner.ts';

/** Puts the base form of the synonym, all in lower case. */
export const wordnetUninflected = createSpinner({
  name: 'wordnet-uninflected',
  channel: 'wordnet',
  sources: { wordnet: 1 },
  inflection: 'base',
  functionWords: true,
  capitals: 'lower',
});
