import { createSpinner } from '../spinner.ts';

/** Replaces words of grammar, too, and writes the dictionary's capitals (“Oregon” for “or”). */
export const wordnetFunctionWords = createSpinner({
  name: 'wordnet-function-words',
  channel: 'wordnet',
  sources: { wordnet: 1 },
  functionWords: true,
  capitals: 'dictionary',
});
