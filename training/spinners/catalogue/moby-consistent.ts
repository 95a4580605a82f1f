import { createSpinner } from '../spinner.ts';

/** Always takes the same Moby entry for a word, and leaves rare words alone. */
export const mobyConsistent = createSpinner({
  name: 'moby-consistent',
  channel: 'moby',
  sources: { moby: 1 },
  consistent: true,
  keepsRarerThan: 5000,
});
