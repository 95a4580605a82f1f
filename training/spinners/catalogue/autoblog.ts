import { createSpinner } from '../spinner.ts';

/** Replaces by the fixed word lists of blog plugins. */
export const autoblog = createSpinner({
  name: 'autoblog',
  channel: 'autoblog',
  sources: { autoblog: 1 },
  functionWords: true,
  phrases: true,
  inflection: 'only-base',
  consistent: true,
});
