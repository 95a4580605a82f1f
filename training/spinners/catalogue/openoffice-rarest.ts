import { createSpinner } from '../spinner.ts';

/** Takes one of the two rarest entries of the office thesaurus, and always the same for the same word. */
export const openofficeRarest = createSpinner({
  name: 'openoffice-rarest',
  channel: 'openoffice',
  sources: { openoffice: 1 },
  sense: 'rarest',
  consistent: true,
});
