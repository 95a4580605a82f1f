import { createSpinner } from '../spinner.ts';

/** Draws from three sources, uninflected and with the dictionary's capitals. */
export const mixedDamaged = createSpinner({
  name: 'mixed-damaged',
  channel: 'mixed',
  sources: { wordnet: 0.5, 'wordnet-near': 0.2, openoffice: 0.3 },
  functionWords: true,
  inflection: 'base',
  capitals: 'dictionary',
});
