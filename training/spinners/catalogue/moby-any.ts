import { createSpinner } from '../spinner.ts';

/** Takes any entry of the Moby thesaurus. */
export const mobyAny = createSpinner({
  name: 'moby-any',
  channel: 'moby',
  sources: { moby: 1 },
});
