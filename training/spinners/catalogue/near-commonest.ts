import { createSpinner } from '../spinner.ts';

/** Takes one of the two commonest neighbours in WordNet's tree, and always the same for the same word. */
export const nearCommonest = createSpinner({
  name: 'near-commonest',
  channel: 'wordnet-near',
  sources: { 'wordnet-near': 1 },
  sense: 'commonest',
  consistent: true,
  widens: false,
});
