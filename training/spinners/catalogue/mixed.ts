import { createSpinner } from '../spinner.ts';

/** Draws from three thesauri. */
export const mixed = createSpinner({
  name: 'mixed',
  channel: 'mixed',
  sources: { wordnet: 0.4, moby: 0.3, openoffice: 0.3 },
});
