import { agencyDateline } from '../../../../src/engine/repost/rules/agency-dateline.ts';
import { checkRule } from './check-rule.ts';

const BODY = 'The keepers rowed out at first light and counted every hull in the harbour.';

checkRule(agencyDateline, {
  flagged: {
    'an agency': [`PORT NORTH (Reuters) - ${BODY}`],
    'a station': [`(KXYZ) — ${BODY}`],
  },
  clean: {
    'the page’s own': { siteName: 'KXYZ News', body: [`(KXYZ) — ${BODY}`] },
    'a bracket in a sentence': [
      `The keepers (all four) rowed out, and counted the boats – every one.`,
    ],
    'a city': [`PORT NORTH – ${BODY}`],
  },
});
