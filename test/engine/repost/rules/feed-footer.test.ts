import { feedFooter } from '../../../../src/engine/repost/rules/feed-footer.ts';
import { checkRule } from './check-rule.ts';

const TITLE = 'Lighthouse keepers of the northern coast count their boats again';
const BODY = 'The keepers rowed out at first light and counted every hull in the harbour.';
const deep = 'https://harbourgazette.example/news/keepers-count';
const home = 'https://harbourgazette.example/';

checkRule(feedFooter, {
  flagged: {
    'the footer with both links': [
      BODY,
      `The post <a href="${deep}">${TITLE}</a> appeared first on <a href="${home}">Harbour Gazette</a>.`,
    ],
    'the same in words no table knows': [
      BODY,
      `Iwe <a href="${deep}">${TITLE}</a> lo jade ni akọkọ lori <a href="${home}">Harbour Gazette</a>`,
    ],
    'the footer with its links taken out': [
      BODY,
      `The post ${TITLE} appeared first on Harbour Gazette.`,
    ],
    'in German, links taken out': [BODY, `Der Beitrag ${TITLE} erschien zuerst auf Hafenblatt.`],
    'in Turkish, links taken out': [
      BODY,
      `${TITLE} yazısı ilk önce Liman Gazetesi üzerinde ortaya çıktı.`,
    ],
    'below the article': {
      body: [BODY],
      after: [
        `The post <a href="${deep}">${TITLE}</a> first appeared on <a href="${home}">Harbour Gazette</a>.`,
      ],
    },
  },
  clean: {
    'on the site itself': {
      url: deep,
      body: [
        BODY,
        `The post <a href="${deep}">${TITLE}</a> appeared first on <a href="${home}">Harbour Gazette</a>.`,
      ],
    },
    'on the site itself, links taken out': {
      url: deep,
      siteName: 'Harbour Gazette',
      body: [BODY, `The post ${TITLE} appeared first on Harbour Gazette.`],
    },
    'a link to the article with another’s title': [
      BODY,
      `See <a href="${deep}">what the keepers found</a> in the <a href="${home}">Harbour Gazette</a>.`,
    ],
    'a sentence on where something first appeared': [
      BODY,
      'The comet appeared first on the evening of the storm.',
    ],
  },
});
