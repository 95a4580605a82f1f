import { createSpinner } from '../spinner.ts';

/** Replaces by what translation there and back writes. */
export const pivot = createSpinner({
  name: 'pivot',
  channel: 'pivot',
  sources: { pivot: 1 },
  functionWords: true,
  phrases: true,
  inflection: 'only-base',
});
