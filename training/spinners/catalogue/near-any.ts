import { createSpinner } from '../spinner.ts';

/** Takes neighbours in WordNet's tree: broader, narrower and sister terms. */
export const nearAny = createSpinner({
  name: 'near-any',
  channel: 'wordnet-near',
  sources: { 'wordnet-near': 1 },
});
