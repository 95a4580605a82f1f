import { createSpinner } from '../spinner.ts';

/** Replaces within groups of phrases that say the same. */
export const phraseGroups = createSpinner({
  name: 'phrase-groups',
  channel: 'phrase-groups',
  sources: { 'phrase-groups': 1 },
  functionWords: true,
  phrases: true,
  inflection: 'only-base',
});
