import { createSpinner } from '../spinner.ts';

/** Takes one of the two commonest single words of all senses, and always the same for the same word. */
export const wordnetCommonest = createSpinner({
  name: 'wordnet-commonest',
  channel: 'wordnet',
  sources: { wordnet: 1 },
  sense: 'commonest',
  widens: false,
  consistent: true,
});
