import { createSpinner } from '../spinner.ts';

/** Takes any WordNet synonym of any sense. */
export const wordnetAny = createSpinner({
  name: 'wordnet-any',
  channel: 'wordnet',
  sources: { wordnet: 1 },
});
