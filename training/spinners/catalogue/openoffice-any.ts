import { createSpinner } from '../spinner.ts';

/** Takes any entry of the office thesaurus, for words of grammar, too, if they stand in their base form. */
export const openofficeAny = createSpinner({
  name: 'openoffice-any',
  channel: 'openoffice',
  sources: { openoffice: 1 },
  functionWords: true,
  inflection: 'only-base',
});
