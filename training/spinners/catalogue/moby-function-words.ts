import { createSpinner } from '../spinner.ts';

/** Replaces words of grammar from the Moby thesaurus, and only words in their base form. */
export const mobyFunctionWords = createSpinner({
  name: 'moby-function-words',
  channel: 'moby',
  sources: { moby: 1 },
  functionWords: true,
  inflection: 'only-base',
});
