import { createSpinner } from '../spinner.ts';

/** Takes one of the two commonest single words of the Moby thesaurus. */
export const mobyCommonest = createSpinner({
  name: 'moby-commonest',
  channel: 'moby',
  sources: { moby: 1 },
  sense: 'commonest',
  widens: false,
});
