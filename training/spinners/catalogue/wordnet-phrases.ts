import { createSpinner } from '../spinner.ts';

/** Replaces phrases, too, and only words that stand in their base form. */
export const wordnetPhrases = createSpinner({
  name: 'wordnet-phrases',
  channel: 'wordnet',
  sources: { wordnet: 1 },
  phrases: true,
  inflection: 'only-base',
});
