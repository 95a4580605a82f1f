import { foreignRights } from '../../../../src/engine/repost/rules/foreign-rights.ts';
import { checkRule } from './check-rule.ts';

const BODY = 'The keepers rowed out at first light and counted every hull in the harbour.';

checkRule(foreignRights, {
  flagged: {
    'a host in the rights line': [
      BODY,
      '© 2021 Harbour Gazette (www.harbourgazette.example). All rights reserved.',
    ],
    'Korean brackets': [BODY, '[ⓒ 항구신문(www.harbourgazette.example), 무단 전재 금지]'],
    'the credited site’s name': {
      credits: 'https://harbourgazette.example/news/1',
      body: [BODY, 'Copyright 2021 The Harbour Gazette'],
    },
  },
  clean: {
    'the page’s own rights': {
      siteName: 'Harbour Gazette',
      body: [BODY, '© 2021 Harbour Gazette. All rights reserved.'],
    },
    'another name, which may be the publisher’s': [
      BODY,
      '© 2021 Northern Publishing House. All rights reserved.',
    ],
    'a picture’s rights': [BODY, '© Photo: www.harbourgazette.example'],
    'a headline about rights': [
      BODY,
      '<a href="https://harbourgazette.example/law">Copyright and the keepers of lights</a>',
    ],
    'below the article': { body: [BODY], after: ['© 2021 www.harbourgazette.example'] },
  },
});
