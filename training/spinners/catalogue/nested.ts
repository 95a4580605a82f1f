import { createSpinner } from '../spinner.ts';

/** Runs twice over a text, with groups of phrases and two thesauri. */
export const nested = createSpinner({
  name: 'nested',
  channel: 'phrase-groups',
  sources: { 'phrase-groups': 0.6, moby: 0.2, openoffice: 0.2 },
  functionWords: true,
  phrases: true,
  passes: 2,
});
