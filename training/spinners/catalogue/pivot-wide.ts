import { createSpinner } from '../spinner.ts';

/** Adds WordNet to what translation there and back writes. */
export const pivotWide = createSpinner({
  name: 'pivot-wide',
  channel: 'pivot',
  sources: { pivot: 0.7, wordnet: 0.3 },
  sense: 'commonest',
  functionWords: true,
  phrases: true,
});
