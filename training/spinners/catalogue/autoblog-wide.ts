import { createSpinner } from '../spinner.ts';

/** Adds the Moby thesaurus to the word lists of blog plugins. */
export const autoblogWide = createSpinner({
  name: 'autoblog-wide',
  channel: 'autoblog',
  sources: { autoblog: 0.7, moby: 0.3 },
  sense: 'commonest',
  functionWords: true,
  phrases: true,
});
