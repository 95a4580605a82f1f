import { createSpinner } from '../spinner.ts';

/** Takes the first entry of the office thesaurus. */
export const openofficeFirst = createSpinner({
  name: 'openoffice-first',
  channel: 'openoffice',
  sources: { openoffice: 1 },
  sense: 'first',
});
