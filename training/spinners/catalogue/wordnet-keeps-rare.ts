import { createSpinner } from '../spinner.ts';

/** Leaves all words alone that are not among the 2,000 commonest. */
export const wordnetKeepsRare = createSpinner({
  name: 'wordnet-keeps-rare',
  channel: 'wordnet',
  sources: { wordnet: 1 },
  keepsRarerThan: 2000,
});
