import { foreignTitle } from '../../../../src/engine/repost/rules/foreign-title.ts';
import { checkRule } from './check-rule.ts';

const body = ['The keepers rowed out at first light and counted every hull in the harbour.'];

checkRule(foreignTitle, {
  flagged: {
    'another host at the end': {
      title: 'Keepers count their boats | HarbourGazette.example',
      body,
    },
    'the credited site’s name at the end': {
      title: 'Keepers count their boats – Harbour Gazette',
      credits: 'https://harbourgazette.example/news/1',
      body,
    },
  },
  clean: {
    'the page’s own name': { title: 'Keepers count their boats | Reprints', body },
    'no name': { title: 'Keepers count their boats', body },
    'a name that nothing else on the page knows': {
      title: 'Keepers count their boats | Northern News',
      body,
    },
  },
});
