import { createSpinner } from '../spinner.ts';

/** Takes the first synonym of the first sense, as simple scripts do. */
export const wordnetFirst = createSpinner({
  name: 'wordnet-first',
  channel: 'wordnet',
  sources: { wordnet: 1 },
  sense: 'first',
});
