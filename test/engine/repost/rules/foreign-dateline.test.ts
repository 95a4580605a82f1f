import { foreignDateline } from '../../../../src/engine/repost/rules/foreign-dateline.ts';
import { checkRule } from './check-rule.ts';

const BODY = 'The keepers rowed out at first light and counted every hull in the harbour.';

checkRule(foreignDateline, {
  flagged: {
    'host, city, dash': [`HARBOURGAZETTE.example, PORT NORTH – ${BODY}`],
    'city, host, hyphen': [`PORT NORTH, HarbourGazette.example - ${BODY}`],
    'host alone, behind a heading': ['Boats', `HARBOURGAZETTE.example — ${BODY}`],
    'the credited paper’s name': {
      credits: 'https://harbourgazette.example/news/1',
      body: [`PORT NORTH (Harbour Gazette) – ${BODY}`],
    },
  },
  clean: {
    'a name that nothing else on the page knows': [`PORT NORTH (Northern News) – ${BODY}`],
    'the page’s own': {
      url: 'https://www.harbourgazette.example/count',
      body: [`PORT NORTH, HarbourGazette.example - ${BODY}`],
    },
    'a city alone': [`PORT NORTH – ${BODY}`],
    'a company that is a host': ['Parcelboat.example made its announcement – the harbour cheered.'],
    'no dash': [
      'HarbourGazette.example has counted every hull in the harbour since the storm of that year.',
    ],
  },
});
